package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.UnitPasswordState;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.state.WageBatchStatus;
import org.shebao.core.state.WageLineStatus;
import org.shebao.gateway.sandbox.Operator.Fault.Kind;

/** Whatever an employer, its staff, the bank and the wires do in whatever order: no state outside DOMAIN §3, and every sum is the sum of its parts. */
class EmployerLifeProperties {

	private static final String BATCH = "CASE WHEN %1$s.LINES > %1$s.ACCEPTED + %1$s.REJECTED THEN CASE WHEN %1$s.TAKEN THEN 'PROCESSING' ELSE 'AWAITING_FEEDBACK' END "
			+ "WHEN %1$s.REJECTED = 0 THEN 'ALL_ACCEPTED' WHEN %1$s.ACCEPTED = 0 THEN 'ALL_REJECTED' ELSE 'PARTLY_ACCEPTED' END";

	private static Path folder;
	private static SandboxProduct product;
	private static StatusAudit bureau;
	private static StatusAudit client;
	private static KeptFolder registered;

	@BeforeContainer
	static void register() throws IOException {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		folder = Files.createTempDirectory("life");
		product = new SandboxProduct(folder.resolve("product"), "2025-08-20").registered();
		bureau = new StatusAudit(folder.resolve("product/bureau/bureau")).begin()
				.watch("fee_item", "status", FeeItemStatus.transitions(), EnumSet.of(FeeItemStatus.INITIAL), EnumSet.of(FeeItemStatus.INITIAL))
				.watch("arrears", "status", PaymentStatus.transitions(), EnumSet.of(PaymentStatus.UNPAID), EnumSet.noneOf(PaymentStatus.class))
				.watch("voucher", "status", VoucherStatus.transitions(), EnumSet.of(VoucherStatus.UNPAID), EnumSet.noneOf(VoucherStatus.class))
				.watch("credential", "state", UnitPasswordState.transitions(), EnumSet.of(UnitPasswordState.INITIAL), EnumSet.noneOf(UnitPasswordState.class));
		client = new StatusAudit(folder.resolve("product/client/database")).begin()
				.watch("WAGE_LINE", "STATUS", WageLineStatus.transitions(), EnumSet.of(WageLineStatus.PENDING), EnumSet.noneOf(WageLineStatus.class))
				.watch("WAGE_BATCH", BATCH.formatted("o"), BATCH.formatted("n"), WageBatchStatus.transitions(),
						EnumSet.of(WageBatchStatus.AWAITING_FEEDBACK), EnumSet.noneOf(WageBatchStatus.class))
				// the state is a function of the lines (§3.1): a first answer that tells that the package is taken may tell all lines at once
				.also("WAGE_BATCH", "AWAITING_FEEDBACK ALL_ACCEPTED", "AWAITING_FEEDBACK PARTLY_ACCEPTED", "AWAITING_FEEDBACK ALL_REJECTED")
				.watch("FEE_DECLARATION", "STATUS", DeclarationStatus.transitions(), EnumSet.of(DeclarationStatus.PROCESSING), EnumSet.noneOf(DeclarationStatus.class));
		registered = product.keep();
	}

	@AfterContainer
	static void close() {
		product.close();
		KeptFolder.delete(folder);
	}

	@Property(tries = 2, shrinking = ShrinkingMode.OFF)
	@Label("§3, C-1, C-9, C-13: any life keeps to the state tables, and person → item → declaration → arrears → voucher → paper add up")
	void anyLife(@ForAll("lives") ActionChain<EmployerLife> chain) {
		chain.withInvariant("balances", EmployerLife::balances).withInvariant("states", life -> life.keepTo(bureau, client)).run();
	}

	@Example
	@Label("§3: one life takes every step for which the product has an operation, and no other")
	void everyStep() {
		EmployerLife life = begin();
		BigDecimal step = new BigDecimal("1000.00");
		life.everybody(new BigDecimal("5000.00"), step, null);
		life.declare(null);
		life.voucher(null);
		life.pay();
		// the first one is lower, which is rejected; then one alone
		life.everybody(new BigDecimal("4000.00"), step.add(step), null);
		life.wage(0, new BigDecimal("4000.00"), null);
		// somebody without a wage is in the way of the others' top-ups, and goes
		life.join(0);
		life.declare(null);
		life.leave(0);
		life.declare(null);
		life.lock();
		life.keepTo(bureau, client);
		assertEquals(Set.of("- INITIAL", "INITIAL DECLARING", "DECLARING INITIAL", "DECLARING DECLARED", "INITIAL -"), bureau.taken("fee_item"));
		assertEquals(Set.of("- UNPAID", "UNPAID PAID"), bureau.taken("arrears"));
		assertEquals(Set.of("- UNPAID", "UNPAID PAID"), bureau.taken("voucher"));
		assertEquals(Set.of("SET LOCKED", "LOCKED SET"), bureau.taken("credential"));
		assertEquals(Set.of("- PENDING", "PENDING ACCEPTED", "PENDING REJECTED"), client.taken("WAGE_LINE"));
		assertEquals(Set.of("- PROCESSING", "PROCESSING DECLARED", "PROCESSING FAILED"), client.taken("FEE_DECLARATION"));
		Set<String> batches = client.taken("WAGE_BATCH").stream().map(taken -> taken.split(" ")[1]).filter(state -> !state.equals("PROCESSING")).collect(Collectors.toSet());
		// whether a batch is seen while it is processed depends on how fast the bureau is
		assertEquals(Set.of("AWAITING_FEEDBACK", "ALL_ACCEPTED", "PARTLY_ACCEPTED", "ALL_REJECTED"), batches);
	}

	private static EmployerLife begin() {
		product.back(registered);
		return new EmployerLife(product, bureau, folder);
	}

	@Provide
	Arbitrary<ActionChain<EmployerLife>> lives() {
		return ActionChain.startWith(EmployerLifeProperties::begin).withAction(4, wage()).withAction(4, act("declare", EmployerLife::declare)).withAction(4, act("voucher", EmployerLife::voucher))
				.withAction(3, simple("pay", EmployerLife::pay)).withAction(2, number("join", EmployerLife::join)).withAction(1, number("leave", EmployerLife::leave))
				.withAction(3, simple("next month", EmployerLife::nextMonth)).withAction(1, simple("restart", EmployerLife::restart))
				.withAction(1, simple("lock", EmployerLife::lock)).withAction(4, everybody())
				.withMaxTransformations(14);
	}

	/** All at once, from wages below the lower limit to such above the upper one. */
	private static Action.Independent<EmployerLife> everybody() {
		Arbitrary<BigDecimal> lowest = Arbitraries.bigDecimals().between(new BigDecimal("3000.00"), new BigDecimal("8000.00")).ofScale(2);
		Arbitrary<BigDecimal> step = Arbitraries.bigDecimals().between(new BigDecimal("0.01"), new BigDecimal("5000.00")).ofScale(2);
		return () -> Combinators.combine(lowest, step, faults())
				.as((low, by, fault) -> Transformer.mutate("everybody " + low + " + " + by + " " + fault, life -> life.everybody(low, by, fault)));
	}

	private static Action.Independent<EmployerLife> wage() {
		return () -> Combinators.combine(Arbitraries.integers().between(0, 7), wages(), faults())
				.as((person, wage, fault) -> Transformer.mutate("wage " + person + " " + wage + " " + fault, life -> life.wage(person, wage, fault)));
	}

	/** What comes with a fault in the wires, or with none. */
	private static Action.Independent<EmployerLife> act(String name, BiConsumer<EmployerLife, Kind> act) {
		return () -> faults().map(fault -> Transformer.mutate(name + " " + fault, life -> act.accept(life, fault)));
	}

	private static Action.Independent<EmployerLife> number(String name, ObjIntConsumer<EmployerLife> act) {
		return () -> Arbitraries.integers().between(0, 3).map(number -> Transformer.mutate(name + " " + number, life -> act.accept(life, number)));
	}

	private static Action.Independent<EmployerLife> simple(String name, Consumer<EmployerLife> act) {
		return Action.just(name, Transformer.mutate(name, act));
	}

	/** Around the limits, and anything. */
	private static Arbitrary<BigDecimal> wages() {
		Arbitrary<BigDecimal> limits = Arbitraries.of("4394.69", "4394.70", "4394.71", "21973.49", "21973.50", "21973.51").map(BigDecimal::new);
		return Arbitraries.oneOf(limits, Arbitraries.bigDecimals().between(new BigDecimal("0.01"), new BigDecimal("40000.00")).ofScale(2));
	}

	private static Arbitrary<Kind> faults() {
		return Arbitraries.of(Kind.BREAK_BEFORE_COMMIT, Kind.BREAK_AFTER_COMMIT, Kind.REFUSE, Kind.GARBAGE).injectNull(0.6);
	}
}

package org.shebao.core.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StateTablesTest {

	@Test
	@DisplayName("§3.1: wage lines")
	void wageLines() {
		assertTable(WageLineStatus.transitions(), WageLineStatus.DRAFT, WageLineStatus.class, "DRAFT SUBMIT PENDING", "PENDING ACCEPT ACCEPTED",
				"PENDING REJECT REJECTED");
	}

	@Test
	@DisplayName("§3.1, R-124: wage batches")
	void wageBatches() {
		assertTable(WageBatchStatus.transitions(), WageBatchStatus.AWAITING_FEEDBACK, WageBatchStatus.class, "AWAITING_FEEDBACK TAKEN PROCESSING",
				"AWAITING_FEEDBACK UNFINISHED PROCESSING", "PROCESSING UNFINISHED PROCESSING", "PROCESSING ACCEPT_ALL ALL_ACCEPTED",
				"PROCESSING ACCEPT_SOME PARTLY_ACCEPTED", "PROCESSING REJECT_ALL ALL_REJECTED");
	}

	@Test
	@DisplayName("§3.2: fee items")
	void feeItems() {
		assertTable(FeeItemStatus.transitions(), FeeItemStatus.INITIAL, FeeItemStatus.class, "INITIAL RECOMPUTE INITIAL", "INITIAL SUBMIT DECLARING",
				"DECLARING ACCEPT DECLARED", "DECLARING REJECT INITIAL", "DECLARED VOID WRITTEN_OFF", "INITIAL LIST_FOR_BATCH BATCH_LISTED",
				"DECLARED LIST_FOR_BATCH BATCH_LISTED", "BATCH_LISTED BANK_SUCCEEDED DECLARED", "BATCH_LISTED BANK_FAILED DECLARED");
	}

	@Test
	@DisplayName("§3.3, R-159, R-163: declarations")
	void declarations() {
		assertTable(DeclarationStatus.transitions(), DeclarationStatus.PROCESSING, DeclarationStatus.class, "PROCESSING ACCEPT DECLARED",
				"PROCESSING REJECT FAILED", "DECLARED VOID VOIDING", "VOIDING VOID_ACCEPT VOIDED", "VOIDING VOID_REJECT DECLARED");
	}

	@Test
	@DisplayName("§3.4, R-189, R-190: payments")
	void payments() {
		assertTable(PaymentStatus.transitions(), PaymentStatus.UNPAID, PaymentStatus.class, "UNPAID PAY PAYING", "FAILED PAY PAYING",
				"PAYING BANK_SUCCEEDED PAID", "PAYING BANK_FAILED FAILED", "PAYING TIME_OUT LOCKED", "LOCKED BANK_SUCCEEDED PAID", "LOCKED BANK_FAILED FAILED",
				"UNPAID VOUCHER_ISSUED UNPAID", "FAILED VOUCHER_ISSUED UNPAID", "UNPAID VOUCHER_VOIDED UNPAID", "UNPAID VOUCHER_PAID PAID");
	}

	@Test
	@DisplayName("§3.4, R-181, R-183: vouchers")
	void vouchers() {
		assertTable(VoucherStatus.transitions(), VoucherStatus.UNPAID, VoucherStatus.class, "UNPAID PAY PAID", "UNPAID VOID VOIDED", "UNPAID REPRINT UNPAID",
				"PAID REPRINT PAID");
	}

	@Test
	@DisplayName("§3.10, R-025, R-026: unit passwords")
	void unitPasswords() {
		assertTable(UnitPasswordState.transitions(), UnitPasswordState.INITIAL, UnitPasswordState.class, "INITIAL INITIAL_LOGIN MUST_CHANGE",
				"MUST_CHANGE CHANGE SET", "SET CHANGE SET", "SET TOO_MANY_TRIES LOCKED", "LOCKED NEXT_DAY SET", "INITIAL RESET INITIAL",
				"MUST_CHANGE RESET INITIAL", "SET RESET INITIAL", "LOCKED RESET INITIAL");
	}

	@Test
	@DisplayName("§3.11: sync jobs")
	void syncJobs() {
		assertTable(SyncStatus.transitions(), SyncStatus.IDLE, SyncStatus.class, "IDLE START RUNNING", "DONE START RUNNING", "FAILED START RUNNING",
				"RUNNING FINISH DONE", "RUNNING FAIL FAILED");
	}

	@Test
	@DisplayName("§3: what is final")
	void finalStates() {
		assertEquals(EnumSet.of(WageLineStatus.ACCEPTED, WageLineStatus.REJECTED), finals(WageLineStatus.transitions(), WageLineStatus.values()));
		assertEquals(EnumSet.of(DeclarationStatus.FAILED, DeclarationStatus.VOIDED), finals(DeclarationStatus.transitions(), DeclarationStatus.values()));
		assertEquals(EnumSet.of(PaymentStatus.PAID), finals(PaymentStatus.transitions(), PaymentStatus.values()));
		assertEquals(EnumSet.of(VoucherStatus.PAID, VoucherStatus.VOIDED), finals(VoucherStatus.transitions(), VoucherStatus.values()));
	}

	@DisplayName("R-124: a batch's state is a pure function of its lines")
	@ParameterizedTest
	@CsvSource({ "false, 3, 0, 0, AWAITING_FEEDBACK", "true, 3, 0, 0, PROCESSING", "true, 1, 1, 1, PROCESSING", "true, 0, 3, 0, ALL_ACCEPTED",
			"true, 0, 2, 1, PARTLY_ACCEPTED", "true, 0, 0, 3, ALL_REJECTED" })
	void batchStatusByLines(boolean taken, long pending, long accepted, long rejected, WageBatchStatus status) {
		assertEquals(status, WageBatchStatus.of(taken, pending, accepted, rejected));
	}

	@Test
	void aBatchHasLines() {
		assertThrows(IllegalArgumentException.class, () -> WageBatchStatus.of(true, 0, 0, 0));
	}

	@Test
	@DisplayName("R-173: a voucher expires after its pay-by date, and only while unpaid")
	void voucherExpiry() {
		LocalDate payBy = LocalDate.of(2025, 7, 31);
		assertFalse(VoucherStatus.UNPAID.isExpired(payBy, payBy));
		assertTrue(VoucherStatus.UNPAID.isExpired(payBy, payBy.plusDays(1)));
		assertFalse(VoucherStatus.PAID.isExpired(payBy, payBy.plusDays(1)));
	}

	@Test
	void aForbiddenEventIsRefused() {
		var table = VoucherStatus.transitions();
		assertEquals(Optional.empty(), table.next(VoucherStatus.VOIDED, VoucherStatus.Event.VOID));
		assertThrows(IllegalStateException.class, () -> table.after(VoucherStatus.VOIDED, VoucherStatus.Event.REPRINT));
		assertEquals(Set.of(), table.events(VoucherStatus.VOIDED));
		var builder = Transitions.from(VoucherStatus.UNPAID, VoucherStatus.Event.class).on(VoucherStatus.UNPAID, VoucherStatus.Event.PAY, VoucherStatus.PAID);
		assertThrows(IllegalArgumentException.class, () -> builder.on(VoucherStatus.UNPAID, VoucherStatus.Event.PAY, VoucherStatus.VOIDED));
	}

	@Property
	@Label("§3: no row of events leads a machine to a state outside the reachable ones, nor out of a final one")
	void noWayOutOfTheTable(@ForAll("machines") Transitions<?, ?> machine, @ForAll @Size(max = 30) List<@IntRange(max = 7) Integer> choices) {
		walk(machine, choices);
	}

	@Provide
	Arbitrary<Transitions<?, ?>> machines() {
		return Arbitraries.of(WageLineStatus.transitions(), WageBatchStatus.transitions(), FeeItemStatus.transitions(), DeclarationStatus.transitions(),
				PaymentStatus.transitions(), VoucherStatus.transitions(), UnitPasswordState.transitions(), SyncStatus.transitions());
	}

	private static <S extends Enum<S>, E extends Enum<E>> void walk(Transitions<S, E> machine, List<Integer> choices) {
		S state = machine.start();
		for (int choice : choices) {
			List<E> events = List.copyOf(machine.events(state));
			if (choice < events.size()) {
				S next = machine.after(state, events.get(choice));
				assertTrue(machine.reachable().contains(next));
				assertTrue(!machine.isFinal(state) || next == state);
				state = next;
			}
		}
	}

	/** Every line expected is there, no other is, and every state can come about. */
	private static <S extends Enum<S>, E extends Enum<E>> void assertTable(Transitions<S, E> table, S start, Class<S> states, String... lines) {
		assertEquals(start, table.start());
		Set<String> actual = new TreeSet<>();
		for (S state : states.getEnumConstants()) {
			for (E event : table.events(state)) {
				assertTrue(table.allows(state, event));
				actual.add(state + " " + event + " " + table.after(state, event));
			}
		}
		assertEquals(new TreeSet<>(List.of(lines)), actual);
		assertEquals(EnumSet.allOf(states), table.reachable());
	}

	private static <S extends Enum<S>, E extends Enum<E>> Set<S> finals(Transitions<S, E> table, S[] states) {
		Map<Boolean, Set<S>> byFinal = List.of(states).stream().collect(Collectors.partitioningBy(table::isFinal, Collectors.mapping(Function.identity(), Collectors.toSet())));
		return byFinal.get(true);
	}
}

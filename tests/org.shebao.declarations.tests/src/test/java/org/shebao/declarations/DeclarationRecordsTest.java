package org.shebao.declarations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.declarations.Sample.HRSS;
import static org.shebao.declarations.Sample.JUNE;
import static org.shebao.declarations.Sample.MAY;
import static org.shebao.declarations.Sample.item;
import static org.shebao.declarations.Sample.persons;
import static org.shebao.declarations.Sample.wages;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.Contradiction;
import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.task.Progress;
import org.shebao.declarations.DeclarationRecords.RecordsUpdated;
import org.shebao.documents.SheetReader;
import org.shebao.documents.SheetRow;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.store.OpenStore;

class DeclarationRecordsTest {

	private static final LocalDate JULY_3 = LocalDate.of(2025, 7, 3);
	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();
	private Workplace place;

	@BeforeAll
	static void open(@TempDir Path folder) {
		store = Workplace.open(folder);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@BeforeEach
	void fill() {
		place = Workplace.in(store, bureau);
		bureau.put(item("U", HRSS, Sample.UNEMPLOYMENT, JUNE, "0.005", persons("0.005", wages())), persons("0.005", wages()));
		place.items.refresh(place.session);
	}

	private static DeclarationRecord hall(String voucher, Money payable, PaymentStatus payment, boolean arrived) {
		return new DeclarationRecord(voucher, "", JULY_3, "办税厅", HRSS, MAY, 5, payable, DeclarationStatus.DECLARED, payment, arrived);
	}

	private FeeDeclaration declared() {
		place.declarations.declare(place.session, Set.of("U"));
		place.records.results(place.session);
		return place.records.list(place.id(), RecordFilter.ALL).getFirst();
	}

	private void replaceRecord(PaymentStatus payment, boolean arrived, DeclarationStatus status, Money payable) {
		DeclarationRecord old = bureau.records.removeLast();
		bureau.records.add(new DeclarationRecord(old.levyVoucherNo(), old.requestId(), old.declaredOn(), old.channel(), old.unit(), old.period(), old.headCount(),
				payable, status, payment, arrived));
	}

	@Test
	@DisplayName("R-151: records of all channels come by synchronising a range of days")
	void syncBringsOtherChannels() {
		bureau.records.add(hall("YZ-1", Money.parse("100.00"), PaymentStatus.PAID, true));
		bureau.records.add(hall("YZ-2", Money.parse("50.00"), PaymentStatus.UNPAID, false));
		RecordsUpdated updated = place.records.sync(place.session, JULY_3, JULY_3);
		assertEquals(2, updated.updated().size());
		assertEquals(List.of("YZ-2"), updated.unpaid().stream().map(FeeDeclaration::levyVoucherNo).toList());
		assertEquals(0, place.records.sync(place.session, JULY_3, JULY_3).updated().size(), "nothing changed");
		assertEquals(2, place.records.list(place.id(), RecordFilter.monthOf(Workplace.TODAY)).size());
		assertEquals(0, place.records.list(place.id(), RecordFilter.monthOf(LocalDate.of(2025, 8, 1))).size());
	}

	@Test
	@DisplayName("R-154: unpaid records lead to the question whether to pay now, paid ones do not")
	void unpaidPrompt() {
		bureau.records.add(hall("YZ-1", Money.parse("100.00"), PaymentStatus.PAID, false));
		assertEquals("", place.records.sync(place.session, JULY_3, JULY_3).prompt());
		bureau.records.add(hall("YZ-2", Money.parse("50.00"), PaymentStatus.UNPAID, false));
		assertEquals("存在未缴费的申报记录，是否立即缴费？", place.records.sync(place.session, JULY_3, JULY_3).prompt());
	}

	@Test
	@DisplayName("R-155: asking for results also refreshes payment and arrival")
	void resultsRefreshPaymentAndArrival() {
		FeeDeclaration declared = declared();
		assertTrue(declared.unpaid());
		replaceRecord(PaymentStatus.PAID, true, DeclarationStatus.DECLARED, declared.payable());
		RecordsUpdated updated = place.records.results(place.session);
		assertEquals(1, updated.updated().size());
		assertEquals(PaymentStatus.PAID, updated.updated().getFirst().payment());
		assertTrue(updated.updated().getFirst().arrived());
		assertEquals(declared.id(), updated.updated().getFirst().id());
	}

	@Test
	@DisplayName("C-1: a record whose sum differs from what was declared here is skipped: it stays as it was, all others are taken")
	void contradictingSumIsSkipped() {
		FeeDeclaration declared = declared();
		replaceRecord(PaymentStatus.PAID, true, DeclarationStatus.DECLARED, declared.payable().plus(Money.ofFen(1)));
		bureau.records.addFirst(hall("YZ-1", Money.parse("100.00"), PaymentStatus.PAID, true));
		bureau.records.addLast(hall("YZ-2", Money.parse("50.00"), PaymentStatus.UNPAID, false));
		// 0.5 % of the five bases, see exportsTheDeclaredItems, and one fen more
		Contradiction skipped = new Contradiction(declared.levyVoucherNo(),
				"税务机关返回的申报记录 " + declared.levyVoucherNo() + " 的应缴费额295.36元与本地申报的295.35元不一致，请联系主管税务机关");
		RecordsUpdated updated = place.records.sync(place.session, JULY_3, Workplace.TODAY);
		assertEquals(List.of(skipped), updated.skipped());
		assertEquals(Set.of("YZ-1", "YZ-2"), updated.updated().stream().map(FeeDeclaration::levyVoucherNo).collect(Collectors.toSet()));
		assertEquals(Set.of(declared), place.records.list(place.id(), RecordFilter.ALL).stream().filter(each -> each.id() == declared.id()).collect(Collectors.toSet()));
		assertEquals(List.of(skipped), place.records.results(place.session).skipped());
	}

	@Test
	@DisplayName("C-1: a record told twice in one answer is taken once, and the second is skipped; the next answer is taken again")
	void aRecordToldTwiceIsTakenOnce() {
		bureau.records.add(hall("YZ-1", Money.parse("100.00"), PaymentStatus.UNPAID, false));
		bureau.records.add(hall("YZ-1", Money.parse("200.00"), PaymentStatus.UNPAID, false));
		RecordsUpdated updated = place.records.sync(place.session, JULY_3, JULY_3);
		assertEquals(List.of("YZ-1"), updated.skipped().stream().map(Contradiction::number).toList());
		assertEquals(List.of(Money.parse("100.00")), updated.updated().stream().map(FeeDeclaration::payable).toList());
		bureau.records.removeLast();
		assertEquals(new RecordsUpdated(List.of(), 0, updated.unpaid(), updated.prompt(), List.of()), place.records.sync(place.session, JULY_3, JULY_3));
	}

	@Test
	@DisplayName("§3.2: a declaration voided by another channel writes its items off")
	void voidedElsewhere() {
		FeeDeclaration declared = declared();
		replaceRecord(PaymentStatus.UNPAID, false, DeclarationStatus.VOIDED, declared.payable());
		place.records.results(place.session);
		assertEquals(DeclarationStatus.VOIDED, place.records.list(place.id(), RecordFilter.ALL).getFirst().status());
		assertEquals(1, place.items.list(place.id(), ItemFilter.ALL.withStatus(FeeItemStatus.WRITTEN_OFF)).size());
	}

	@Test
	@DisplayName("W-8: a range that ends before it begins is refused")
	void reversedRange() {
		assertEquals("W-8", assertThrows(RuleViolation.class, () -> place.records.sync(place.session, JULY_3, JULY_3.minusDays(1))).rule());
		RecordFilter reversed = RecordFilter.declared(JULY_3, JULY_3.minusDays(1));
		assertEquals("W-8", assertThrows(RuleViolation.class, () -> place.records.list(place.id(), reversed)).rule());
	}

	@Test
	@DisplayName("R-158: the sheet F-DECL holds the declared items and their total")
	void exportsTheDeclaredItems(@TempDir Path folder) throws IOException {
		FeeDeclaration declared = declared();
		bureau.records.add(hall("YZ-1", Money.parse("100.00"), PaymentStatus.PAID, true));
		place.records.sync(place.session, JULY_3, Workplace.TODAY);
		Path file = folder.resolve("申报.xlsx");
		List<Long> ids = place.records.list(place.id(), RecordFilter.ALL).stream().map(FeeDeclaration::id).toList();
		assertEquals(2, place.records.export(place.id(), ids, file));
		try (SheetReader reader = SheetReader.open(file); Stream<SheetRow> rows = reader.rows(reader.sheets().getFirst(), 0, Progress.NONE)) {
			List<List<String>> cells = rows.map(row -> row.cells().stream().map(cell -> cell.text()).toList()).toList();
			assertEquals(List.of("序号", "费款所属日期起", "费款所属日期止", "参保费种", "征收品目", "缴费人数", "本期应缴费额", "本期实际应缴纳费额"), cells.getFirst());
			// 0.5 % of the five bases: 21.97 + 21.97 + 31.67 + 109.87 + 109.87
			assertEquals(List.of("1", "2025-06-01", "2025-06-30", "失业保险费", "失业保险(单位缴纳)", "5", "295.35", "295.35"), cells.get(1));
			assertEquals("100", cells.get(2).get(6));
			assertEquals("合计", cells.get(3).get(3));
			assertEquals("395.35", cells.get(3).get(7));
		}
		assertEquals(Money.parse("295.35"), declared.payable());
		assertEquals("W-7", assertThrows(RuleViolation.class, () -> place.records.export(place.id(), List.of(), file)).rule());
	}
}

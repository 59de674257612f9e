package org.shebao.declarations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.declarations.Sample.HRSS;
import static org.shebao.declarations.Sample.JUNE;
import static org.shebao.declarations.Sample.item;
import static org.shebao.declarations.Sample.money;
import static org.shebao.declarations.Sample.personNumber;
import static org.shebao.declarations.Sample.persons;
import static org.shebao.declarations.Sample.wages;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.task.Progress;
import org.shebao.declarations.FeeExplanation.Clamping;
import org.shebao.documents.SheetReader;
import org.shebao.documents.SheetRow;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.PaymentNature;
import org.shebao.store.OpenStore;

class FeeDetailsTest {

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
		bureau.put(item("P", HRSS, Sample.PENSION, JUNE, "0.16", persons("0.16", wages())), persons("0.16", wages()));
		bureau.put(item("U", HRSS, Sample.UNEMPLOYMENT, JUNE, "0.005", persons("0.005", wages())), persons("0.005", wages()));
		place.items.refresh(place.session);
	}

	private List<ItemPerson> fetch(String item) {
		List<ItemPerson> got = new ArrayList<>();
		place.details.persons(place.session, item, got::add, Progress.NONE);
		return got;
	}

	@Test
	@DisplayName("R-133: the persons behind an item come in the order of person numbers and add up to it")
	void personsAddUp() {
		List<ItemPerson> got = fetch("P");
		assertEquals(bureau.persons.get("P"), got);
		assertEquals(Money.parse("9451.15"), Sample.sum(got.stream().map(ItemPerson::due).toList()));
	}

	@Test
	@DisplayName("R-156: persons are fetched once for each version of an item and kept")
	void personsAreFetchedOnce() {
		List<ItemPerson> kept = new ArrayList<>();
		assertEquals(0, place.details.kept(place.id(), "P", kept::add));
		fetch("P");
		fetch("P");
		assertEquals(1, bureau.personsAsked);
		assertEquals(5, place.details.kept(place.id(), "P", kept::add));
		assertEquals(bureau.persons.get("P"), kept);
		bureau.put(Sample.with(bureau.items.get("P"), 2, 5, PaymentNature.NORMAL, FeeItemStatus.INITIAL), bureau.persons.get("P"));
		place.items.refresh(place.session);
		assertEquals(0, place.details.kept(place.id(), "P", kept::add));
		fetch("P");
		assertEquals(2, bureau.personsAsked);
	}

	@Test
	@DisplayName("C-1: persons that do not add up to their item are neither shown nor kept")
	void personsThatDoNotAddUpAreRefused() {
		bureau.persons.put("P", persons("0.16", money("3000.00", "4394.70", "6333.33", "21973.50")));
		List<ItemPerson> got = new ArrayList<>();
		RuleViolation refused = assertThrows(RuleViolation.class, () -> place.details.persons(place.session, "P", got::add, Progress.NONE));
		assertEquals("C-1", refused.rule());
		assertTrue(refused.getMessage().contains("9451.15"), refused.getMessage());
		assertEquals(List.of(), got);
		assertEquals(0, place.details.kept(place.id(), "P", got::add));
	}

	@Test
	@DisplayName("§2.5: the explanation shows wage, base and limit, rate and the rounding")
	void explainsEachStep() {
		// 4394.70 × 16 % = 703.152 → 703.15
		FeeExplanation low = place.details.explain(place.session, "P", personNumber(1));
		assertEquals(Clamping.RAISED_TO_LOWER_LIMIT, low.clamping());
		assertEquals(0, new BigDecimal("703.152").compareTo(low.exact()));
		assertEquals(Money.parse("703.15"), low.due());
		assertTrue(low.sentence().contains("低于缴费基数下限，按下限4394.70元") && low.sentence().contains("16%"), low.sentence());
		assertEquals(Clamping.NONE, place.details.explain(place.session, "P", personNumber(2)).clamping());
		FeeExplanation high = place.details.explain(place.session, "P", personNumber(5));
		assertEquals(Clamping.CUT_TO_UPPER_LIMIT, high.clamping());
		assertEquals(Money.parse("3515.76"), high.amount());
		assertEquals("R-133", assertThrows(RuleViolation.class, () -> place.details.explain(place.session, "P", personNumber(9))).rule());
	}

	@Test
	@DisplayName("C-9: a top-up is explained as the difference of two rounded amounts")
	void explainsATopUp() {
		// 4588 × 0.3 % = 13.764 → 13.76; 4588 × 0.2 % = 9.176 → 9.18; 13.76 − 9.18 = 4.58
		PersonFee fee = new PersonFee(Money.parse("4588.00"), Money.parse("4588.00"), Rate.parse("0.3%"), Money.parse("13.76"));
		List<ItemPerson> persons = List.of(Sample.person(1, fee, Money.parse("4.58")));
		bureau.put(Sample.with(item("D", HRSS, Sample.INJURY, JUNE, "0.003", persons), 1, 1, PaymentNature.DIFFERENTIAL, FeeItemStatus.INITIAL), persons);
		place.items.refresh(place.session);
		FeeExplanation topUp = place.details.explain(place.session, "D", personNumber(1));
		assertEquals(List.of(Money.parse("13.76"), Money.parse("9.18"), Money.parse("4.58")), List.of(topUp.amount(), topUp.deducted(), topUp.due()));
		assertTrue(topUp.sentence().contains("13.76元减去原应缴9.18元，应补4.58元"), topUp.sentence());
	}

	@Test
	@DisplayName("§2.3: a fixed amount is explained as such, not as 100 % of a base")
	void explainsAFixedAmount() {
		PersonFee fee = new PersonFee(Money.parse("5000.00"), Money.parse("5.00"), Rate.WHOLE, Money.parse("5.00"));
		List<ItemPerson> persons = List.of(Sample.person(1, fee, Money.parse("5.00")));
		bureau.put(item("L", Sample.NHSA, Sample.MEDICAL, JUNE, "1", persons), persons);
		place.items.refresh(place.session);
		FeeExplanation fixed = place.details.explain(place.session, "L", personNumber(1));
		assertEquals(Clamping.FIXED_AMOUNT, fixed.clamping());
		assertEquals("该征收品目按定额缴纳，每人5.00元", fixed.sentence());
	}

	@Test
	@DisplayName("R-134: the sheet F-PRE holds the persons of all chosen items")
	void exportsThePersonsOfSeveralItems(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("明细.xlsx");
		assertEquals(10, place.details.export(place.session, List.of("U", "P"), file, Progress.NONE));
		try (SheetReader reader = SheetReader.open(file); Stream<SheetRow> rows = reader.rows(reader.sheets().getFirst(), 0, Progress.NONE)) {
			List<List<String>> cells = rows.map(row -> row.cells().stream().map(cell -> cell.text()).toList()).toList();
			assertEquals(List.of("序号", "姓名", "证件类型", "证件号码", "缴费工资", "缴费基数", "费率", "应缴费额", "减免费额", "应补(退)费额", "人员编号", "单位编号", "费款所属期", "征收品目"),
					cells.getFirst());
			assertEquals(List.of("1", "职工1", "居民身份证", "520102199001000001", "3000", "4394.7", "16%", "703.15", "0", "703.15", "0000000000000001", "5201030001",
					"2025-06", "职工基本养老保险(单位缴纳)"), cells.get(1));
			assertEquals(11, cells.size());
			assertEquals("失业保险(单位缴纳)", cells.getLast().getLast());
		}
	}

	@Test
	@DisplayName("R-133: an export that fails leaves no file behind")
	void failedExportLeavesNothing(@TempDir Path folder) throws IOException {
		bureau.persons.put("U", List.of());
		assertThrows(RuleViolation.class, () -> place.details.export(place.session, List.of("P", "U"), folder.resolve("a.xlsx"), Progress.NONE));
		assertEquals("W-7", assertThrows(RuleViolation.class, () -> place.details.export(place.session, List.of(), folder.resolve("b.xlsx"), Progress.NONE)).rule());
		Progress cancelled = new Progress() {
			@Override
			public void report(long done, long total) {
				// not watched
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(Progress.Cancelled.class, () -> place.details.export(place.session, List.of("P"), folder.resolve("c.xlsx"), cancelled));
		try (Stream<Path> files = Files.list(folder)) {
			assertFalse(files.findAny().isPresent());
		}
	}

	@Test
	@DisplayName("R-133: many persons stream through the store window by window")
	void manyPersonsStream() {
		List<ItemPerson> many = persons("0.16", Collections.nCopies(2500, Money.parse("4394.70")));
		bureau.put(item("P", HRSS, Sample.PENSION, JUNE, "0.16", many), many);
		bureau.items.computeIfPresent("P", (id, old) -> Sample.with(old, 2, 2500, PaymentNature.NORMAL, FeeItemStatus.INITIAL));
		place.items.refresh(place.session);
		// C-1: 2500 × 703.15, not 2500 × 4394.70 × 16 % = 1 757 880.00
		assertEquals(Money.parse("1757875.00"), Sample.sum(fetch("P").stream().map(ItemPerson::due).toList()));
	}
}

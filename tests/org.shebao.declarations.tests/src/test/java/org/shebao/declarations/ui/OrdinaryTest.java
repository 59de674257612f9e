package org.shebao.declarations.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.declarations.Sample.HRSS;
import static org.shebao.declarations.Sample.JUNE;
import static org.shebao.declarations.Sample.MAY;
import static org.shebao.declarations.Sample.NHSA;
import static org.shebao.declarations.Sample.item;
import static org.shebao.declarations.Sample.persons;
import static org.shebao.declarations.Sample.wages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.money.Money;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.RecordFilter;
import org.shebao.declarations.Sample;
import org.shebao.declarations.ScriptedBureau;
import org.shebao.declarations.Workplace;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentNature;
import org.shebao.store.OpenStore;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.list.ListPage.Together;
import org.shebao.workbench.scripted.ListProbe;
import org.shebao.workbench.scripted.ScriptedWorkbench;

class OrdinaryTest {

	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();
	@TempDir
	private Path folder;
	private Workplace place;
	private ScriptedWorkbench window;
	private ListProbe<ItemRow> list;

	@BeforeAll
	static void open(@TempDir Path data) {
		store = Workplace.open(data);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@BeforeEach
	void fill() {
		put("P", Sample.PENSION, JUNE, "0.16");
		put("PO", Sample.PENSION_OWN, JUNE, "0.08");
		put("U", Sample.UNEMPLOYMENT, JUNE, "0.005");
		bureau.put(item("M", NHSA, Sample.MEDICAL, JUNE, "0.075", persons("0.075", wages())), persons("0.075", wages()));
		place = Workplace.in(store, bureau);
		place.items.refresh(place.session);
		window = new ScriptedWorkbench(folder);
		Submission submission = new Submission(window, place.session, place.declarations, new Results(window, place.session, place.records));
		list = new ListProbe<>(new ItemList(window, place.session, place.items, submission).page());
	}

	private void put(String id, LevyItem levy, FeePeriod period, String rate) {
		bureau.put(item(id, HRSS, levy, period, rate, persons(rate, wages())), persons(rate, wages()));
	}

	private List<ItemRow> rows(String... ids) {
		return list.rows().stream().filter(row -> List.of(ids).contains(row.id())).toList();
	}

	private List<String> ids(Map<String, Object> query) {
		return list.rows(query).stream().map(ItemRow::id).toList();
	}

	@Test
	@DisplayName("R-138: ticking an item ticks its bundle, with the reason; an item alone has none")
	void bundlesAreTickedTogether() {
		Together bundle = list.page().together().apply(rows("P").getFirst());
		assertEquals(List.of("P", "PO", "U"), bundle.keys());
		assertEquals("单位编号 5201030001 费款所属期 2025-06 的这些险种存在捆绑/依赖关系，必须一起申报", bundle.reason());
		assertEquals(List.of("M"), list.page().together().apply(rows("M").getFirst()).keys());
	}

	@Test
	@DisplayName("§5.8: rows are a tree by unit number and period whose branches tell their sum")
	void branchesTellTheirSum() {
		List<ItemRow> hrss = rows("P", "PO", "U");
		assertEquals(1, hrss.stream().map(list.page().grouping().branch()).distinct().count());
		// 9451.15 + 4725.59 + 295.35
		assertEquals("单位编号 5201030001 费款所属期 2025-06：3项，应补(退)费额14472.09元", list.page().grouping().label().apply(hrss));
	}

	@Test
	@DisplayName("§5.8: the query fields restrict by unit, periods and category")
	void queryFieldsRestrict() {
		put("P5", Sample.PENSION, MAY, "0.16");
		list.press("refresh", List.of());
		assertEquals(List.of("M"), ids(Map.of("unit", NHSA)));
		assertEquals(List.of("P5"), ids(Map.of("to", MAY)));
		assertEquals(List.of("P5", "P", "PO"), ids(Map.of("category", "10210")));
		assertEquals(List.of("10210", "10220", "10230"),
				list.page().query().getLast().options().get().stream().map(option -> option.value().toString()).sorted().toList());
	}

	@Test
	@DisplayName("R-131: 刷新 tells what waits, and lists load anew")
	void refreshes() {
		bureau.items.remove("M");
		list.press("refresh", List.of());
		assertEquals(List.of("待申报3项，应补(退)费额合计14472.09元；新增0项，变更0项，减少1项"), window.mentioned);
		assertEquals(List.of("declarations"), window.changed);
	}

	@Test
	@DisplayName("R-137, R-139: the question before declaring names head counts that differ, the missing persons, and the order of periods; no leaves everything as it was")
	void warningsAreNamed() {
		FeeItem pension = item("P5", HRSS, Sample.PENSION, MAY, "0.16", persons("0.16", wages()));
		bureau.put(Sample.with(pension, 1, 6, PaymentNature.NORMAL, FeeItemStatus.INITIAL), persons("0.16", wages()));
		bureau.withoutWage.add(Sample.missing(6));
		list.press("refresh", List.of());
		Notice notice = list.column("headCount").notice().apply(rows("P5").getFirst());
		assertEquals("参保6人，有缴费工资5人：其余人员没有缴费工资，不在应缴费额中", notice.message());
		assertNull(list.column("headCount").notice().apply(rows("P").getFirst()));
		window.answers.add(false);
		list.press("submit", rows("P5", "M"));
		List<String> lines = window.asked.getFirst().details();
		assertTrue(lines.getFirst().startsWith("注意：应逐月申报缴纳社保费"), lines.toString());
		assertTrue(lines.stream().anyMatch(line -> line.contains("该单位存在未申报的应申报信息总人数与该单位实际参保总人数不一致")), lines.toString());
		assertTrue(lines.stream().anyMatch(line -> line.contains("职工6") && line.contains("没有缴费工资")), lines.toString());
		// medical: 329.60 + 329.60 + 475.00 + 1648.01 + 1648.01
		assertEquals(List.of("单位编号 5201030001 费款所属期 2025-05：1项，应补(退)费额9451.15元", "单位编号 01001234 费款所属期 2025-06：1项，应补(退)费额4430.22元"),
				lines.subList(lines.size() - 2, lines.size()));
		assertTrue(bureau.sent.isEmpty());
		assertTrue(window.shown.isEmpty());
	}

	@Test
	@DisplayName("R-136: what is declared is sent, told, and looked at in 申报记录")
	void declares() {
		list.press("submit", rows("P", "PO", "U"));
		assertEquals("将申报3项，应补(退)费额合计14472.09元，是否提交？", window.asked.getFirst().message());
		assertEquals(List.of("已提交1笔申报，正在获取申报结果", "申报成功1笔，申报失败0笔，处理中0笔"), window.mentioned);
		assertEquals("org.shebao.declarations.records", window.shown.getFirst().page());
		assertEquals(DeclarationStatus.DECLARED, place.records.list(place.id(), RecordFilter.ALL).getFirst().status());
	}

	@Test
	@DisplayName("A bureau that does not answer loses nothing: the declaration waits and that is said")
	void nothingIsLost() {
		bureau.script.add(ScriptedBureau.OnSubmit.UNREACHABLE);
		list.press("submit", rows("M"));
		assertEquals("暂时无法获取申报结果，申报已保存，将自动再次查询", window.mentioned.getLast());
		assertEquals(DeclarationStatus.PROCESSING, place.records.list(place.id(), RecordFilter.ALL).getFirst().status());
	}

	@Test
	@DisplayName("R-138: an incomplete bundle is refused with what is missing")
	void incompleteBundle() {
		list.press("submit", rows("P"));
		assertEquals("该险种捆绑/依赖险种还未申报", window.told.getFirst().message());
		assertEquals(2, window.told.getFirst().details().size());
		assertTrue(window.asked.isEmpty());
	}

	@Test
	@DisplayName("R-132: when nobody has a wage, the way to the wages is offered")
	void wagesFirst() {
		bureau.items.clear();
		bureau.put(Sample.with(item("P", HRSS, Sample.PENSION, JUNE, "0.16", List.of()), 1, 12, PaymentNature.NORMAL, FeeItemStatus.INITIAL), List.of());
		list.press("refresh", List.of());
		assertEquals("请先完成年度缴费工资申报，再进行社保费申报", window.told.getFirst().message());
		list.press("submit", rows("P"));
		assertEquals("请先完成年度缴费工资申报，再进行社保费申报", window.asked.getFirst().message());
		assertEquals("org.shebao.wages.drafts", window.shown.getFirst().page());
	}

	@Test
	@DisplayName("R-131: items that changed at the bureau are refused and a refresh is offered")
	void staleItems() {
		List<ItemRow> seen = rows("M");
		bureau.items.computeIfPresent("M", (id, old) -> Sample.with(old, 2, 5, PaymentNature.NORMAL, FeeItemStatus.INITIAL));
		list.press("submit", seen);
		assertEquals("待申报信息已变化，请刷新并核对后再提交申报", window.asked.getFirst().message());
		assertTrue(window.mentioned.getFirst().startsWith("待申报4项"), window.mentioned.toString());
	}

	@Test
	@DisplayName("R-133, R-134: a head count leads to the persons of its item, 查看职工预处理明细 to those of all ticked ones, each with wage, base, rate, amount and why")
	void personsAreExplained() {
		list.column("headCount").link().accept(rows("P").getFirst());
		assertEquals(Map.of("items", List.of("P")), window.shown.getFirst().query());
		list.press("details", rows("P", "PO"));
		assertEquals(Map.of("items", List.of("P", "PO")), window.shown.getLast().query());
		PersonList people = new PersonList(window, place.session, place.items, place.details);
		ListProbe<PersonRow> persons = new ListProbe<>(people.page());
		assertTrue(persons.rows().isEmpty());
		people.choose(List.of("P", "PO"));
		assertEquals(10, persons.rows().size());
		PersonRow first = persons.rows(Map.of("name", "职工1")).getFirst();
		assertEquals(List.of(Money.parse("3000.00"), Money.parse("4394.70"), Money.parse("703.15"), Money.ZERO, Money.parse("703.15")),
				List.of("wage", "base", "payable", "reduction", "due").stream().map(column -> persons.value(first, column)).toList());
		persons.press("why", first);
		assertTrue(window.told.getFirst().message().contains("低于缴费基数下限，按下限4394.70元计算"), window.told.toString());
	}

	@Test
	@DisplayName("R-133: 导出 writes F-PRE of the items that are shown")
	void exportsPersons() throws Exception {
		PersonList people = new PersonList(window, place.session, place.items, place.details);
		people.choose(List.of("P"));
		new ListProbe<>(people.page()).press("export", List.of());
		try (var files = Files.list(folder)) {
			assertTrue(files.findFirst().orElseThrow().getFileName().toString().startsWith("职工预处理明细_"));
		}
		assertTrue(window.mentioned.getFirst().startsWith("已导出5人次"));
	}
}

package org.shebao.declarations.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.declarations.Sample.HRSS;
import static org.shebao.declarations.Sample.JUNE;
import static org.shebao.declarations.Sample.item;
import static org.shebao.declarations.Sample.persons;
import static org.shebao.declarations.Sample.wages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.money.Money;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.Sample;
import org.shebao.declarations.ScriptedBureau;
import org.shebao.declarations.ScriptedBureau.OnSubmit;
import org.shebao.declarations.Workplace;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.gateway.FeeItem;
import org.shebao.store.OpenStore;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.scripted.ListProbe;
import org.shebao.workbench.scripted.ScriptedWorkbench;

class RecordListTest {

	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();
	@TempDir
	private Path folder;
	private Workplace place;
	private ScriptedWorkbench window;
	private ListProbe<FeeDeclaration> list;

	@BeforeAll
	static void open(@TempDir Path data) {
		store = Workplace.open(data);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@BeforeEach
	void declare() {
		bureau.put(item("U", HRSS, Sample.UNEMPLOYMENT, JUNE, "0.005", persons("0.005", wages())), persons("0.005", wages()));
		place = Workplace.in(store, bureau);
		place.items.refresh(place.session);
		window = new ScriptedWorkbench(folder);
		Query month = Query.ALL.with("from", LocalDate.of(2025, 7, 1)).with("to", LocalDate.of(2025, 7, 31));
		list = new ListProbe<>(new RecordList(window, place.session, place.records, new Results(window, place.session, place.records), () -> month).page());
		place.declarations.declare(place.session, Set.of("U"));
	}

	private boolean polling() {
		return list.page().polling().needed().test(list.rows());
	}

	@Test
	@DisplayName("R-151, §5.10: what is declared this month is shown at first")
	void thisMonthAtFirst() {
		FeeDeclaration only = list.rows().getFirst();
		assertEquals(Money.parse("295.35"), only.payable());
		assertEquals(List.of("处理中", "未缴费", "未到账", LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30)),
				List.of("status", "payment", "arrived", "from", "to").stream().map(column -> list.value(only, column)).toList());
		assertEquals(List.of(), list.rows(Map.of("to", LocalDate.of(2025, 6, 30))));
		assertEquals(List.of(), list.rows(Map.of("status", DeclarationStatus.FAILED)));
		assertEquals(1, list.rows(Map.of("unit", HRSS.value(), "periodFrom", JUNE)).size());
	}

	@Test
	@DisplayName("R-155: while something is being processed the page asks by itself, and stops when it is settled")
	void asksByItself() {
		bureau.script.add(OnSubmit.PENDING);
		assertTrue(polling());
		list.page().polling().work().run();
		assertTrue(polling());
		bureau.decide(bureau.sent.getFirst(), true);
		list.page().polling().work().run();
		assertFalse(polling());
		assertEquals(1, bureau.sent.size());
	}

	@Test
	@DisplayName("R-154: 申报结果查询 tells the result and asks whether to pay; yes leads to 缴费, no stays")
	void asksWhetherToPay() {
		window.answers.add(false);
		list.press("feedback", List.of());
		assertEquals("申报成功1笔，申报失败0笔，处理中0笔", window.mentioned.getFirst());
		assertEquals("存在未缴费的申报记录，是否立即缴费？", window.asked.getFirst().message());
		assertEquals(List.of("单位编号 5201030001 费款所属期 2025-06 295.35元"), window.asked.getFirst().details());
		assertTrue(window.shown.isEmpty());
		list.press("feedback", List.of());
		assertEquals("org.shebao.payment.arrears", window.shown.getFirst().page());
	}

	@Test
	@DisplayName("R-155: asking when nothing is being processed says so")
	void nothingToAskFor() {
		bureau.script.add(OnSubmit.REJECT);
		list.press("feedback", List.of());
		FeeDeclaration failed = list.rows().getFirst();
		assertTrue(list.value(failed, "reason").toString().contains("实际参保总人数不一致"));
		assertEquals(failed.failureReason(), list.column("status").notice().apply(failed).message());
		list.press("feedback", List.of());
		assertEquals(List.of("申报成功0笔，申报失败1笔，处理中0笔", "没有处理中的申报记录"), window.mentioned);
	}

	@Test
	@DisplayName("R-153: 同步 begins with the days of the query, hints at long ranges, and brings other channels")
	void synchronises() {
		bureau.records.add(new DeclarationRecord("YZ-OTHER", "", LocalDate.of(2025, 7, 3), "办税厅", HRSS, JUNE, 5, Money.parse("12.00"),
				DeclarationStatus.DECLARED, PaymentStatus.PAID, true));
		window.filled.add(Map.of());
		list.press("sync", List.of());
		assertEquals("若查询的日期范围较大，则更新的数据量大，耗时长；建议不超过三个月", window.forms.getFirst().intro());
		assertEquals(2, list.rows().size());
		window.filled.add(Map.of("from", LocalDate.of(2025, 8, 1)));
		list.press("sync", List.of());
		assertEquals("W-8", window.refused.getFirst().rule());
	}

	@Test
	@DisplayName("R-156, R-158: 查看 lists the items as declared and leads to their persons; 导出 writes F-DECL")
	void looksIntoARecord() {
		FeeDeclaration only = list.rows().getFirst();
		list.press("view", only);
		assertEquals(Map.of("record", only.id()), window.shown.getFirst().query());
		RecordItemList items = new RecordItemList(window, place.session, place.records);
		ListProbe<FeeItem> probe = new ListProbe<>(items.page());
		assertEquals(List.of(), probe.rows());
		items.choose(only.id());
		assertEquals(List.of("U"), probe.rows().stream().map(FeeItem::id).toList());
		probe.column("headCount").link().accept(probe.rows().getFirst());
		assertEquals(Map.of("items", List.of("U")), window.shown.getLast().query());
		PersonList people = new PersonList(window, place.session, place.items, place.details);
		people.choose(List.of("U"));
		assertEquals(5, new ListProbe<>(people.page()).rows().size());
		list.press("export", List.of(only));
		assertTrue(window.mentioned.getLast().startsWith("已导出1行"), window.mentioned.toString());
	}

	@Test
	@DisplayName("R-136: 立即缴费 leads to 缴费")
	void leadsToThePayment() {
		list.press("pay", List.of());
		assertEquals("org.shebao.payment.arrears", window.shown.getFirst().page());
	}
}

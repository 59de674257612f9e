package org.shebao.wages.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.wages.scripted.People.HRSS;
import static org.shebao.wages.scripted.People.NHSA;
import static org.shebao.wages.scripted.People.employee;
import static org.shebao.wages.scripted.People.insurance;
import static org.shebao.wages.scripted.Workplace.ANNUAL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.store.OpenStore;
import org.shebao.wages.DraftScope;
import org.shebao.wages.WageDraft;
import org.shebao.wages.WageFile;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.Workplace;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.scripted.ScriptedWorkbench;

class DraftActionsTest {

	private static final DraftScope ADJUSTMENT = new DraftScope(WageDeclarationKind.ADJUSTMENT, 2025);

	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();
	@TempDir
	private Path folder;
	private ScriptedWorkbench window;
	private final List<String> banners = new ArrayList<>();
	private final List<DraftScope> chosen = new ArrayList<>();
	private Workplace place;
	private DraftRows rows;
	private DraftDesk desk;

	@BeforeAll
	static void open(@TempDir Path data) {
		store = Workplace.open(data);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	/** 1 and 2 have the same name, 3 earns 6000.00, 4 has no wage. */
	@BeforeEach
	void fill() {
		window = new ScriptedWorkbench(folder);
		place = Workplace.in(store, bureau.put(List.of(
				employee(1, "张伟", insurance(NHSA, InsuranceType.MEDICAL, "4500.00"), insurance(HRSS, InsuranceType.PENSION_ENTERPRISE, "4500.00")),
				employee(2, "张伟", insurance(NHSA, InsuranceType.MEDICAL, "5000.00")), employee(3, "王芳", insurance(NHSA, InsuranceType.MEDICAL, "6000.00")),
				employee(4, "李四", insurance(NHSA, InsuranceType.MEDICAL, null)))));
		onDay(Workplace.TODAY);
	}

	private void onDay(LocalDate today) {
		place.onDay(today);
		rows = new DraftRows(place.session, place.drafts, place.employees);
		desk = new DraftDesk(window, place.session, place.drafts, rows::shown);
	}

	private DraftAdding adding() {
		return new DraftAdding(desk, place.employers);
	}

	private List<DraftRow> listed() {
		List<DraftRow> loaded = new ArrayList<>();
		rows.load(Query.ALL, loaded::add, Progress.NONE);
		return loaded;
	}

	private List<String> wages() {
		return listed().stream().map(row -> row.draft().name() + " " + row.draft().wage()).toList();
	}

	@SafeVarargs
	private void fillIn(List<DraftRow> ticked, Map<String, Object>... answers) {
		window.filled.addAll(List.of(answers));
		new DraftFilling(desk, () -> ticked, this::listed).fill();
	}

	private DraftSubmission submission() {
		return new DraftSubmission(desk, place.declarations, place.employers);
	}

	/** The names of the files that were saved. */
	private List<String> saved() {
		return Stream.of(folder.toFile().list()).filter(name -> name.endsWith(".xlsx")).toList();
	}

	private String refusal() {
		RuleViolation refused = window.refused.getLast();
		return refused.rule() + " " + refused.getMessage();
	}

	@Test
	@DisplayName("R-079, R-080, R-081: a single entry finds the person by name or certificate number and stores the wage")
	void aSingleEntryFindsThePerson() {
		Field name = new SingleEntry(desk).form().fields().getFirst();
		assertEquals(Map.of("certificate", People.residentId(3), "type", "居民身份证", "former", "6000.00"), name.lookup().apply("王芳"));
		window.filled.add(Map.of("name", "王芳", "wage", "6,500元"));
		adding().single();
		assertEquals(List.of("王芳 6500.00"), wages());
		assertEquals("保存并继续", window.forms.getFirst().again());
		assertEquals(List.of("wages"), window.changed);
	}

	@Test
	@DisplayName("SC-10, R-080: of people of the same name one is chosen in a second step")
	void ofPeopleOfTheSameNameOneIsChosen() {
		WageDraft second = place.drafts.candidates(place.id(), "张伟").get(1);
		window.filled.addAll(List.of(Map.of("name", "张伟", "wage", "5100"), Map.of("person", second)));
		adding().single();
		assertEquals(List.of(People.number(2)), listed().stream().map(row -> row.draft().person()).toList());
		assertEquals(List.of("张伟 5100.00"), wages());
	}

	@Test
	@DisplayName("R-099: a name that is not that of the certificate number is refused, so that nobody else gets the wage")
	void aNameThatIsNotThatOfTheNumberIsRefused() {
		window.filled.add(Map.of("name", "张伟", "certificate", People.residentId(3), "wage", "5100"));
		adding().single();
		assertEquals("R-099 该人员无效，或无有效险种（姓名与登记不一致：登记为王芳）", refusal());
		assertEquals(List.of(), wages());
	}

	@Test
	@DisplayName("W-2, R-079: a wrong wage or nobody is said at the form and stores nothing")
	void whatIsWrongIsSaidAtTheForm() {
		window.filled.add(Map.of("name", "王芳", "wage", "0"));
		adding().single();
		assertEquals("field 缴费工资格式不正确，应为大于0且最多两位小数的金额", refusal());
		window.filled.add(Map.of("wage", "5000"));
		adding().single();
		assertEquals("form 请填写姓名或证件号码", refusal());
		assertEquals(List.of(), wages());
	}

	@Test
	@DisplayName("R-085, R-095: everybody, or those without a wage for the year, are added; when nobody fits, that is said")
	void peopleAreAdded() {
		adding().normal();
		assertEquals(4, listed().size());
		adding().missing();
		assertEquals(List.of("已添加4条", "添加：没有可以添加的职工：符合条件的职工都已在列表中，或尚未更新职工参保信息"), window.said);
	}

	@Test
	@DisplayName("R-092: people of the chosen unit numbers are added, restricted to those")
	void peopleOfUnitNumbersAreAdded() {
		InsuranceRegistration unit = place.employers.units(place.id()).getFirst();
		window.filled.add(Map.of("units", List.of(unit)));
		adding().units();
		assertEquals(List.of("5201030001"), listed().stream().map(DraftRow::unit).toList());
		assertEquals(List.of("已添加1条"), window.said);
	}

	@Test
	@DisplayName("§5.5: the same wage for the ticked rows only; what stood there is overwritten after a further step only")
	void theSameWageIsFilledIn() {
		place.drafts.addNormal(place.id(), ANNUAL);
		fillIn(listed().subList(0, 2), Map.of("wage", "5000"));
		assertEquals(List.of("张伟 5000.00", "张伟 5000.00", "王芳 null", "李四 null"), wages());
		fillIn(listed().subList(1, 3), Map.of("wage", "5200"));
		assertEquals(List.of("张伟 5000.00", "张伟 5000.00", "王芳 null", "李四 null"), wages());
		assertEquals("将填写2条新缴费工资，其中1条已经填写，会被覆盖。", window.forms.getLast().fields().getFirst().initial());
		fillIn(listed().subList(1, 3), Map.of("wage", "5200"), Map.of());
		assertEquals(List.of("张伟 5000.00", "张伟 5200.00", "王芳 5200.00", "李四 null"), wages());
	}

	@Test
	@DisplayName("§5.5: the former wage and so many per cent, rounded half up to the fen: 4500.00 + 3.33 % = 4649.85; who has none is left")
	void aPercentageIsFilledIn() {
		place.drafts.addNormal(place.id(), ANNUAL);
		fillIn(List.of(), Map.of("way", WageFill.Way.PERCENT, "percent", "3.33%"));
		// 4500 × 1.0333 = 4649.85; 5000 × 1.0333 = 5166.50; 6000 × 1.0333 = 6199.80
		assertEquals(List.of("张伟 4649.85", "张伟 5166.50", "王芳 6199.80", "李四 null"), wages());
		assertEquals(List.of("已填写3条，1条没有原缴费工资，未填写"), window.said);
		fillIn(List.of(), Map.of("way", WageFill.Way.FORMER, "onlyEmpty", true));
		assertEquals("W-7 没有可以填写的缴费工资（1条没有原缴费工资）", refusal());
		fillIn(List.of(), Map.of("way", WageFill.Way.PERCENT, "percent", "-100"));
		assertEquals("field 请填写大于-100且不超过1000的百分比，最多两位小数", refusal());
	}

	@Test
	@DisplayName("SC-11, R-086: submitting all with an empty wage is refused with the persons, without a question before")
	void anEmptyWageIsRefusedWithThePersons() {
		place.drafts.addNormal(place.id(), ANNUAL);
		submission().all();
		assertEquals("存在未填写缴费工资的职工，请填写完整后再提交申报", window.failed.getFirst().getMessage());
		assertEquals(4, ((RuleViolation) window.failed.getFirst()).details().size());
		assertEquals(List.of(), window.said);
	}

	@Test
	@DisplayName("R-082, R-084, R-103: the ticked rows are submitted after a look that lists findings, sent at once, and the records are shown")
	void tickedRowsAreSubmitted() {
		place.draftEverybody("9500");
		window.answers.add(true);
		submission().ticked(listed().subList(0, 3));
		assertEquals(List.of("将提交2025年度申报的3条缴费工资。请仔细核对人员信息，避免遗漏。", "较上次变动超过50%：3条，请核对", "已有结果的申报1个，仍在处理的申报0个",
				"提交成功：已提交3条缴费工资，请在【申报记录】中查看申报状态。"), window.said);
		assertEquals(List.of(new ScriptedWorkbench.Shown("org.shebao.wages.records", Map.of())), window.shown);
		assertEquals(1, bureau.sent.size());
		assertEquals(List.of("李四 9500.00"), wages());
	}

	@Test
	@DisplayName("R-103: who thinks better of it after the look submits nothing")
	void aDeniedQuestionSubmitsNothing() {
		place.draftEverybody("5000");
		window.answers.add(false);
		submission().all();
		assertEquals(4, listed().size());
		assertEquals(List.of(), window.shown);
	}

	@Test
	@DisplayName("R-116: after an adjustment the way to the records is offered, and not gone by itself")
	void afterAnAdjustmentTheWayIsOffered() {
		onDay(LocalDate.of(2025, 4, 1));
		place.drafts.enter(place.id(), ADJUSTMENT, "王芳", "6500");
		window.answers.addAll(List.of(true, false));
		submission().ticked(listed());
		assertTrue(window.said.contains("已提交1条缴费工资。需前往【申报记录】模块，查看申报情况。"), window.said.toString());
		assertEquals(List.of(), window.shown);
		assertEquals(1, bureau.sent.size());
	}

	@Test
	@DisplayName("R-094: opening the annual page asks whether those without a wage are declared, and adds just those; who is drafted or submitted does not count")
	void openingAsksForThoseWithoutAWage() {
		place.drafts.enter(place.id(), ANNUAL, "王芳", "6500");
		window.answers.add(true);
		opening();
		assertEquals(List.of("存在缴费工资为空的职工，是否立即进行缴费工资申报", "缴费工资为空的职工：3人", "已添加3条"), window.said);
		window.said.clear();
		opening();
		assertEquals(List.of(), window.said);
		bureau.script.add(ScriptedBureau.OnSubmit.PENDING);
		place.draftEverybody("5000");
		place.declarations.submitAll(place.session, ANNUAL);
		opening();
		assertEquals(List.of(), window.said);
	}

	private void opening() {
		new DraftOpening(desk, adding(), chosen::add).run(() -> false);
	}

	@Test
	@DisplayName("R-112, R-113: outside the window drafts are carried over and the effective year is asked for; nobody is asked about empty wages")
	void outsideTheWindowTheYearIsAskedFor() {
		place.drafts.enter(place.id(), ANNUAL, "王芳", "6500");
		onDay(LocalDate.of(2025, 4, 1));
		DraftScope former = new DraftScope(WageDeclarationKind.ADJUSTMENT, 2024);
		window.filled.add(Map.of("scope", former));
		opening();
		assertEquals(List.of(former), chosen);
		assertEquals("选择需要调整的生效年度", window.forms.getFirst().intro());
		assertEquals(List.of("王芳 6500.00"), wages());
		assertEquals(List.of("已将1条未提交的缴费工资转入当前的申报"), window.said);
		assertEquals(List.of(ADJUSTMENT, former), new DraftScopes(place.session, place.drafts).offered());
	}

	@Test
	@DisplayName("R-113: who was led to a year is not asked for it")
	void whoWasLedToAYearIsNotAsked() {
		onDay(LocalDate.of(2025, 4, 1));
		new DraftOpening(desk, adding(), chosen::add).run(() -> true);
		assertEquals(List.of(), window.forms);
	}

	@Test
	@DisplayName("R-076, R-112: the banner says what is being done")
	void theBannerSaysWhatIsBeingDone() {
		DraftScopes scopes = new DraftScopes(place.session, place.drafts);
		assertEquals("正在办理2025年度的年度缴费工资申报，申报期限为2025-01-01至2025-03-31", scopes.banner(ANNUAL));
		assertEquals("当前不在年度缴费工资申报期限内，正在办理2024年度的年度缴费工资调整；其他生效年度请在查询条件中选择",
				scopes.banner(new DraftScope(WageDeclarationKind.ADJUSTMENT, 2024)));
	}

	@Test
	@DisplayName("R-089, R-090, R-099: a file is shown before it is imported, with the reason of each row that fails; the failures are saved")
	void aFileIsShownBeforeItIsImported() {
		Path file = WageFile.byPerson(Workplace.TAXPAYER).row("王芳", People.residentId(3), "6500").row("王方", People.residentId(4), "5000")
				.write(folder.resolve("wages.xlsx"));
		window.filled.addAll(List.of(Map.of("file", file), Map.of()));
		window.answers.add(true);

		new WageFiles(desk, place.sheets, banners::add).importFile();

		Field preview = window.forms.getLast().fields().getLast();
		assertEquals(List.of(new WageFiles.Line(5, "王方", People.residentId(4), "该人员无效，或无有效险种（姓名与登记不一致：登记为李四）",
				"请核对姓名和证件号码；尚未参保的，请先到人社（医保）部门办理参保登记")), preview.table().rows());
		assertEquals("共读取2行：可以导入1行，缴费工资为空而保持不变0行，有错误1行。有错误的行不会导入。", window.forms.getLast().fields().getFirst().initial());
		assertEquals(List.of("王芳 6500.00"), wages());
		assertEquals(List.of("已导入1人。导入完毕后，还需进行缴费工资申报"), banners);
		assertTrue(saved().stream().anyMatch(name -> name.startsWith("失败原因_示例_20250215120000")), saved().toString());
	}

	@Test
	@DisplayName("R-089: who gives up after the preview imports nothing")
	void whoGivesUpImportsNothing() {
		window.filled.add(Map.of("file", WageFile.byPerson(Workplace.TAXPAYER).row("王芳", People.residentId(3), "6500").write(folder.resolve("wages.xlsx"))));
		new WageFiles(desk, place.sheets, banners::add).importFile();
		assertEquals(List.of(), wages());
		assertEquals(List.of(), banners);
	}

	@Test
	@DisplayName("R-087: the insured employees are saved as a template")
	void theTemplateIsSaved() {
		new WageFiles(desk, place.sheets, banners::add).template();
		assertEquals(List.of("已将4名参保职工保存到" + folder.resolve("参保职工列表_示例_20250215120000.xlsx")), window.said);
		assertEquals(List.of("参保职工列表_示例_20250215120000.xlsx"), saved());
	}

	@Test
	@DisplayName("§5.5: one row is deleted and the list cleared after a question only")
	void rowsAreDeletedAfterAQuestion() {
		place.drafts.addNormal(place.id(), ANNUAL);
		DraftRemoval removal = new DraftRemoval(desk);
		window.answers.addAll(List.of(false, false));
		removal.remove(listed().getFirst());
		removal.clear();
		assertEquals(4, listed().size());
		removal.remove(listed().getFirst());
		assertEquals(3, listed().size());
		removal.clear();
		assertEquals(List.of(), wages());
		assertEquals("已删除3条", window.said.getLast());
	}

	@Test
	@DisplayName("§5.5: 修改 changes the wage of one row")
	void oneRowIsChanged() {
		place.drafts.enter(place.id(), ANNUAL, "王芳", "6500");
		window.filled.add(Map.of("wage", "6600"));
		window.ask(new SingleEntry(desk).change(listed().getFirst()));
		assertEquals(Money.parse("6600.00"), listed().getFirst().draft().wage());
	}
}

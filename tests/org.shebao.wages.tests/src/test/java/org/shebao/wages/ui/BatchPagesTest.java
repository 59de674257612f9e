package org.shebao.wages.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.wages.scripted.Workplace.ANNUAL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.core.state.WageBatchStatus;
import org.shebao.core.state.WageLineStatus;
import org.shebao.core.task.Progress;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.store.OpenStore;
import org.shebao.wages.DraftScope;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageBatch;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.ScriptedBureau.OnSubmit;
import org.shebao.wages.scripted.Workplace;
import org.shebao.workbench.list.Action.OnRow;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.ListPage.Polling;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.scripted.ScriptedWorkbench;
import org.shebao.workbench.task.Task.Shown;

class BatchPagesTest {

	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();
	@TempDir
	private Path folder;
	private ScriptedWorkbench window;

	@BeforeAll
	static void open(@TempDir Path data) {
		store = Workplace.open(data);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@BeforeEach
	void openWindow() {
		window = new ScriptedWorkbench(folder);
	}

	/** The first person is rejected. */
	private Workplace submitted(int people) {
		Workplace place = Workplace.in(store, bureau.put(People.many(people)));
		place.draftEverybody("5000");
		place.declarations.submitAll(place.session, ANNUAL);
		bureau.rejected = line -> line.person().equals(People.number(1));
		return place;
	}

	private BatchList list(Workplace place) {
		return new BatchList(window, place.session, place.declarations, new DraftsAgain(window, place.session, place.drafts, place.declarations));
	}

	private static WageBatch only(Workplace place) {
		return place.declarations.batches(place.id(), Workplace.TODAY, Workplace.TODAY).getFirst();
	}

	private static List<String> names(Workplace place, Query query) {
		List<String> names = new ArrayList<>();
		new BatchLines(place.session, place.declarations).load(query, (SubmittedWage line) -> names.add(line.wage().name()), Progress.NONE);
		return names;
	}

	@Test
	@DisplayName("R-125, W-8: the last three months at first, other days, kinds and states on demand; a range that ends before it begins is refused")
	void submissionsAreAskedForByDay() {
		Workplace place = submitted(2);
		BatchList list = list(place);
		ListPage<WageBatch> page = list.describe();
		assertEquals(LocalDate.of(2024, 11, 15), page.query().getFirst().initial());
		assertEquals(1, list.rows(Query.ALL).size());
		assertEquals(0, list.rows(Query.ALL.with("to", LocalDate.of(2025, 2, 14))).size());
		assertEquals(1, list.rows(Query.ALL.with("mode", true).with("status", WageBatchStatus.AWAITING_FEEDBACK)).size());
		assertEquals(0, list.rows(Query.ALL.with("mode", false)).size());
		assertEquals(0, list.rows(Query.ALL.with("status", WageBatchStatus.PROCESSING)).size());
		Query backwards = Query.ALL.with("from", LocalDate.of(2025, 2, 2)).with("to", LocalDate.of(2025, 2, 1));
		assertEquals("W-8", assertThrows(RuleViolation.class, () -> list.rows(backwards)).rule());
	}

	@Test
	@DisplayName("R-124, §5.7: the row says what was declared, how many, and what became of it")
	void theRowSaysWhatBecameOfIt() {
		Workplace place = submitted(3);
		place.declarations.feedback(place.session);
		List<Object> cells = new ArrayList<>();
		for (Column<WageBatch> column : list(place).describe().columns()) {
			cells.add(column.value().apply(only(place)));
		}
		assertEquals(List.of(Workplace.TODAY, "年度申报", "按人员", "2025", 3L, 2L, 1L, "部分申报成功", ""), cells);
		assertEquals("部分人员申报失败，请查看失败原因，修改后重新申报", BatchList.notice(only(place)).message());
	}

	@Test
	@DisplayName("R-108, R-126: while something is 待反馈 or 处理中 the page asks by itself, and not afterwards")
	void thePageAsksByItself() {
		Workplace place = submitted(2);
		bureau.script.add(OnSubmit.PENDING);
		Polling<WageBatch> polling = list(place).describe().polling();
		assertTrue(polling.needed().test(List.of(only(place))));
		polling.work().run();
		assertEquals(WageBatchStatus.PROCESSING, only(place).status());
		assertTrue(polling.needed().test(List.of(only(place))));
		bureau.decide(only(place).requestId());
		polling.work().run();
		assertEquals(WageBatchStatus.PARTLY_ACCEPTED, only(place).status());
		assertFalse(polling.needed().test(List.of(only(place))));
	}

	@Test
	@DisplayName("R-126: the button asks and says what is decided; in the background a failure is only mentioned and everything waits")
	void theButtonAsks() {
		Workplace place = submitted(2);
		BatchFeedback feedback = new BatchFeedback(window, place.session, place.declarations);
		bureau.script.add(OnSubmit.UNREACHABLE);
		feedback.ask(Shown.BACKGROUND);
		assertEquals(List.of("暂时没有查询到申报结果，稍后会再次查询：off line"), window.said);
		assertEquals(WageBatchStatus.AWAITING_FEEDBACK, only(place).status());
		feedback.ask(Shown.DIALOG);
		feedback.ask(Shown.DIALOG);
		assertEquals(List.of("已有结果的申报1个，仍在处理的申报0个", "没有等待结果的申报"), window.said.subList(1, 3));
		assertEquals(List.of("wages", "employees"), window.changed.subList(0, 2));
	}

	@Test
	@DisplayName("R-127: 查看 leads to all lines, the number of failures to the failed ones")
	void theLinesAreShown() {
		Workplace place = submitted(2);
		place.declarations.feedback(place.session);
		WageBatch batch = only(place);
		ListPage<WageBatch> page = list(place).describe();
		page.rowActions().getFirst().run().accept(batch);
		page.columns().get(6).link().accept(batch);
		assertEquals(new ScriptedWorkbench.Shown("org.shebao.wages.batch", Map.of("batch", batch.id())), window.shown.getFirst());
		assertTrue(window.shown.getLast().query().containsValue(WageLineStatus.REJECTED), window.shown.toString());
	}

	@Test
	@DisplayName("R-127: the lines of a submission, however many, by name, or only those that failed")
	void linesAreAskedFor() {
		Workplace place = Workplace.in(store, bureau.put(People.many(4100)));
		bureau.rejected = line -> line.person().equals(People.number(4099));
		place.drafts.addNormal(place.id(), ANNUAL);
		place.drafts.changeAll(place.id(), ANNUAL, place.all().stream().map(draft -> new org.shebao.wages.WageDraft.Change(draft.key(), "5000")).toList());
		place.declarations.submitAll(place.session, ANNUAL);
		place.declarations.feedback(place.session);
		Query batch = Query.ALL.with(BatchLines.BATCH, only(place).id());
		assertEquals(4100, names(place, batch).size());
		assertEquals(List.of("职工4099"), names(place, batch.with(BatchLines.STATUS, WageLineStatus.REJECTED)));
		assertEquals(4099, names(place, batch.with(BatchLines.STATUS, WageLineStatus.ACCEPTED)).size());
		assertEquals(List.of("职工1234"), names(place, batch.with(BatchLines.NAME, "1234")));
		assertEquals(List.of(), names(place, Query.ALL));
	}

	@Test
	@DisplayName("R-127: submissions are offered by day, kind, size and state")
	void submissionsAreOffered() {
		Workplace place = submitted(2);
		assertEquals("2025-02-15 2条 待反馈 2025年度申报", new BatchLines(place.session, place.declarations).batches().getFirst().label());
	}

	@Test
	@DisplayName("R-107, R-129: failed persons are drafted again where they can be submitted today; it is offered only where somebody failed")
	void failedPersonsAreDraftedAgain() {
		Workplace place = submitted(2);
		OnRow<WageBatch> offered = list(place).describe().rowActions().getLast();
		assertFalse(offered.offered().test(only(place)));
		place.declarations.feedback(place.session);
		place.onDay(LocalDate.of(2025, 4, 1));
		DraftScope adjustment = new DraftScope(WageDeclarationKind.ADJUSTMENT, 2025);

		OnRow<WageBatch> again = list(place).describe().rowActions().getLast();
		assertTrue(again.offered().test(only(place)));
		again.run().accept(only(place));

		assertEquals(List.of("职工1"), place.drafts.window(place.id(), adjustment, null, 10).stream().map(org.shebao.wages.WageDraft::name).toList());
		assertEquals(List.of(new ScriptedWorkbench.Shown("org.shebao.wages.drafts", Map.of("scope", adjustment))), window.shown);
	}
}

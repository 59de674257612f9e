package org.shebao.wages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.wages.scripted.Workplace.ANNUAL;
import static org.shebao.wages.scripted.Workplace.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.state.WageBatchStatus;
import org.shebao.core.state.WageLineStatus;
import org.shebao.core.task.Progress;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.Cell;
import org.shebao.documents.SheetReader;
import org.shebao.documents.SheetRow;
import org.shebao.gateway.EmployeeRecord.Insurance;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.Permission;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.store.OpenStore;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.ScriptedBureau.OnSubmit;
import org.shebao.wages.scripted.Workplace;

class WageSubmissionTest {

	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();

	@BeforeAll
	static void open(@TempDir Path folder) {
		store = Workplace.open(folder);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	/** Drafts of 5000 yuan for everybody. */
	private Workplace drafted(int people) {
		Workplace place = Workplace.in(store, bureau.put(People.many(people)));
		place.draftEverybody("5000");
		return place;
	}

	private static WageBatch submitAll(Workplace place) {
		return place.declarations.submitAll(place.session, ANNUAL);
	}

	private static WageBatch only(List<WageBatch> batches) {
		assertEquals(1, batches.size());
		return batches.getFirst();
	}

	private static WageBatch feedback(Workplace place) {
		return only(place.declarations.feedback(place.session));
	}

	private static Predicate<Line> persons(Integer... numbers) {
		Set<Integer> some = Set.of(numbers);
		return line -> some.contains(Integer.valueOf(line.person().value()));
	}

	private static List<SubmittedWage> lines(Workplace place, WageBatch batch, boolean rejectedOnly) {
		return place.declarations.lines(place.id(), batch.id(), rejectedOnly, 0, 10_000);
	}

	@Test
	@DisplayName("SC-11, R-086: submitting all is refused with the persons whose wage is empty, and nothing is stored")
	void emptyWagesAreRefusedWithTheirPersons() {
		Workplace place = drafted(3);
		place.drafts.change(place.id(), ANNUAL, place.all().get(1).key(), "");

		RuleViolation refusal = assertThrows(RuleViolation.class, () -> submitAll(place));

		assertEquals("R-086 存在未填写缴费工资的职工，请填写完整后再提交申报", refusal.rule() + " " + refusal.getMessage());
		assertEquals(List.of("职工2 居民身份证 520102..."), refusal.details());
		assertEquals(3, place.drafts.count(place.id(), ANNUAL));
		assertEquals(List.of(), place.declarations.batches(place.id(), TODAY, TODAY));
	}

	@Test
	@DisplayName("R-086: of many persons without a wage a hundred are named and the others counted")
	void manyPersonsAreCounted() {
		Workplace place = Workplace.in(store, bureau.put(People.many(103)));
		place.drafts.addNormal(place.id(), ANNUAL);
		List<String> details = assertThrows(RuleViolation.class, () -> submitAll(place)).details();
		assertEquals(101, details.size());
		assertEquals("……另有3人", details.getLast());
	}

	@Test
	@DisplayName("R-082: only the chosen drafts are submitted, and an empty wage elsewhere does not matter")
	void onlyTheChosenDraftsAreSubmitted() {
		Workplace place = drafted(3);
		List<WageDraft> all = place.all();
		place.drafts.change(place.id(), ANNUAL, all.get(1).key(), "");

		WageBatch batch = place.declarations.submit(place.session, ANNUAL, List.of(all.get(2).key(), all.get(0).key(), all.get(2).key()));

		assertEquals(2, batch.lines());
		assertEquals(List.of(all.get(2), all.get(0)), lines(place, batch, false).stream().map(SubmittedWage::wage).toList());
		assertEquals(List.of(all.get(1).key()), place.all().stream().map(WageDraft::key).toList());
		assertEquals("R-086", assertThrows(RuleViolation.class, () -> place.declarations.submit(place.session, ANNUAL, List.of(all.get(1).key()))).rule());
	}

	@Test
	@DisplayName("W-7: nothing chosen, no drafts or a draft that is gone is refused")
	void nothingChosenIsRefused() {
		Workplace place = drafted(1);
		WageDraft gone = place.all().getFirst();
		place.drafts.clear(place.id(), ANNUAL);
		assertEquals("W-7 请先选择需要操作的数据", said(() -> place.declarations.submit(place.session, ANNUAL, List.of())));
		assertEquals("W-7 请先选择需要操作的数据", said(() -> place.declarations.submit(place.session, ANNUAL, List.of(gone.key()))));
		assertEquals("W-7 请先选择需要操作的数据", said(() -> submitAll(place)));
		assertEquals(List.of(), place.declarations.batches(place.id(), TODAY, TODAY));
	}

	private static String said(org.junit.jupiter.api.function.Executable action) {
		RuleViolation refusal = assertThrows(RuleViolation.class, action);
		return refusal.rule() + " " + refusal.getMessage();
	}

	@Test
	@DisplayName("W-1, R-076: the annual wage is refused outside the window; an adjustment is not (R-112)")
	void theAnnualWageIsRefusedOutsideTheWindow() {
		Workplace place = drafted(1);
		place.onDay(LocalDate.of(2025, 4, 1));
		assertEquals("W-1 当前不在年度缴费工资申报期限内，请通过【年度缴费工资调整】办理", said(() -> submitAll(place)));
		DraftScope adjustment = place.drafts.scope(Workplace.PACK, LocalDate.of(2025, 4, 1));
		place.drafts.enter(place.id(), adjustment, "职工1", "5000");
		WageBatch batch = place.declarations.submitAll(place.session, adjustment);
		place.declarations.feedback(place.session);
		assertEquals(new WageSubmission(WageDeclarationKind.ADJUSTMENT, 2025), bureau.submissions.get(batch.requestId()));
	}

	@Test
	@DisplayName("R-113: drafts for a year that cannot be adjusted are not submitted and stay")
	void aYearThatCannotBeAdjustedIsRefused() {
		Workplace place = drafted(1);
		DraftScope next = new DraftScope(WageDeclarationKind.ADJUSTMENT, 2026);
		place.drafts.enter(place.id(), next, "职工1", "5000");
		assertEquals("R-113 不能调整2026年度的缴费工资，可以调整的年度：[2024, 2025]", said(() -> place.declarations.submitAll(place.session, next)));
		assertEquals(1, place.drafts.count(place.id(), next));
	}

	@Test
	@DisplayName("R-043: a login for payments only submits no wages and asks for no results")
	void permissionIsRequired() {
		Workplace place = drafted(1);
		place.withPermission(Permission.PAYMENT);
		assertEquals("R-043", assertThrows(RuleViolation.class, () -> submitAll(place)).rule());
		assertEquals("R-043", assertThrows(RuleViolation.class, () -> place.declarations.feedback(place.session)).rule());
	}

	@Test
	@DisplayName("R-083, R-084: submitted drafts become a batch that waits; nothing reaches the bureau before it is sent")
	void submittedDraftsBecomeABatch() {
		Workplace place = drafted(3);
		WageBatch batch = submitAll(place);
		assertEquals(new WageBatch(batch.id(), batch.requestId(), ANNUAL, true, TODAY, "", 3, 0, 0, WageBatchStatus.AWAITING_FEEDBACK), batch);
		assertEquals(0, place.drafts.count(place.id(), ANNUAL));
		assertEquals(List.of(), bureau.sent);
		assertEquals(LongStream.rangeClosed(1, 3).boxed().toList(), lines(place, batch, false).stream().map(SubmittedWage::number).toList());

		place.declarations.feedback(place.session);

		assertEquals(List.of(1, 2, 3).stream().map(n -> new Line(People.number(n), null, null, Money.parse("5000.00"))).toList(), bureau.executed.get(batch.requestId()));
		assertEquals(new WageSubmission(WageDeclarationKind.ANNUAL, 2025), bureau.submissions.get(batch.requestId()));
	}

	@ParameterizedTest
	@CsvSource({ "'', ALL_ACCEPTED, 3, 0", "2, PARTLY_ACCEPTED, 2, 1", "1 2 3, ALL_REJECTED, 0, 3" })
	@DisplayName("SC-18, R-107, R-124, R-127: all, some or none accepted, with the reason of each line")
	void theBatchFollowsItsLines(String rejected, WageBatchStatus status, long accepted, long refused) {
		Workplace place = drafted(3);
		Integer[] numbers = Stream.of(rejected.split(" ")).filter(text -> !text.isEmpty()).map(Integer::valueOf).toArray(Integer[]::new);
		bureau.rejected = persons(numbers);
		submitAll(place);

		WageBatch batch = feedback(place);

		assertEquals(List.of(status, accepted, refused), List.of(batch.status(), batch.accepted(), batch.rejected()));
		List<SubmittedWage> failed = lines(place, batch, true);
		assertEquals(List.of(numbers), failed.stream().map(line -> Integer.valueOf(line.wage().person().value())).toList());
		assertTrue(failed.stream().allMatch(line -> line.status() == WageLineStatus.REJECTED && line.rule().equals("R-096") && line.validFrom() == null
				&& line.reason().equals("2025-01属期存在已申报数据，不允许调低缴费工资")));
		assertEquals(accepted, lines(place, batch, false).stream().filter(line -> line.status() == WageLineStatus.ACCEPTED
				&& line.validFrom().equals(FeePeriod.of(2025, 1)) && line.validTo().equals(FeePeriod.of(2025, 12)) && line.reason().isEmpty()).count());
		assertEquals(List.of(), place.declarations.feedback(place.session), "nothing is open any more");
	}

	@Test
	@DisplayName("SC-18, R-108, R-126: a slow bureau leaves the batch in process until it has decided; it is sent once")
	void aSlowBureauIsAskedAgain() {
		Workplace place = drafted(2);
		bureau.script.add(OnSubmit.PENDING);
		WageBatch batch = submitAll(place);
		assertEquals(WageBatchStatus.PROCESSING, feedback(place).status());
		assertEquals(WageBatchStatus.PROCESSING, feedback(place).status());
		bureau.decide(batch.requestId());
		assertEquals(WageBatchStatus.ALL_ACCEPTED, feedback(place).status());
		assertEquals(List.of(batch.requestId()), bureau.sent);
	}

	@Test
	@DisplayName("C-6: an accepted wage is the employee's wage from then on, a rejected one is not")
	void anAcceptedWageCountsFromThenOn() {
		Workplace place = drafted(2);
		bureau.rejected = persons(2);
		submitAll(place);
		feedback(place);
		assertEquals(List.of(Money.parse("5000.00"), Money.parse("5000.00")), wages(place, 1));
		assertEquals(List.of(Money.parse("4500.00"), Money.parse("4500.00")), wages(place, 2));
		assertEquals(Money.parse("5000.00"), place.drafts.enter(place.id(), ANNUAL, "职工1", "6000").former());
	}

	private static List<Money> wages(Workplace place, int n) {
		return place.employees.find(place.id(), People.number(n)).orElseThrow().insurances().stream().map(Insurance::wage).toList();
	}

	@ParameterizedTest
	@EnumSource(names = { "CUT_BEFORE", "CUT_AFTER", "CRASH_BEFORE", "CRASH_AFTER", "UNREACHABLE" })
	@DisplayName("§3.1: whatever interrupts sending, also the end of the process, the batch is executed once")
	void interruptedSendingExecutesOnce(OnSubmit interruption, @TempDir Path folder) {
		String serial = UUID.randomUUID().toString();
		bureau.put(People.many(3));
		bureau.script.add(interruption);
		WageBatch batch;
		try (OpenStore first = Workplace.open(folder)) {
			Workplace place = Workplace.in(first, serial, bureau);
			place.draftEverybody("5000");
			batch = submitAll(place);
			switch (interruption) {
				case CRASH_BEFORE, CRASH_AFTER -> assertThrows(ScriptedBureau.Crash.class, () -> place.declarations.feedback(place.session));
				case UNREACHABLE -> assertThrows(GatewayException.Unreachable.class, () -> place.declarations.feedback(place.session));
				default -> assertEquals(WageBatchStatus.AWAITING_FEEDBACK, feedback(place).status());
			}
		}
		try (OpenStore second = Workplace.open(folder)) {
			Workplace place = Workplace.in(second, serial, bureau);
			assertEquals(0, place.drafts.count(place.id(), ANNUAL));
			assertEquals(WageBatchStatus.ALL_ACCEPTED, feedback(place).status());
			assertEquals(3, bureau.executed.get(batch.requestId()).size());
			assertEquals(1, bureau.executed.size());
		}
	}

	@Test
	@DisplayName("§3.1: a crash between storing and sending loses nothing")
	void aCrashBeforeSendingLosesNothing(@TempDir Path folder) {
		String serial = UUID.randomUUID().toString();
		bureau.put(People.many(3));
		try (OpenStore first = Workplace.open(folder)) {
			Workplace place = Workplace.in(first, serial, bureau);
			place.draftEverybody("5000");
			submitAll(place);
		}
		assertEquals(List.of(), bureau.sent);
		try (OpenStore second = Workplace.open(folder)) {
			assertEquals(WageBatchStatus.ALL_ACCEPTED, feedback(Workplace.in(second, serial, bureau)).status());
		}
	}

	@Test
	@DisplayName("W-1: a package refused as a whole rejects every line with the bureau's words")
	void aRefusedPackageRejectsEveryLine() {
		Workplace place = drafted(2);
		bureau.script.add(OnSubmit.REFUSE);
		submitAll(place);
		WageBatch batch = feedback(place);
		assertEquals(WageBatchStatus.ALL_REJECTED, batch.status());
		assertEquals(List.of("W-1 当前不在年度缴费工资申报期限内", "W-1 当前不在年度缴费工资申报期限内"),
				lines(place, batch, true).stream().map(line -> line.rule() + " " + line.reason()).toList());
	}

	@Test
	@DisplayName("R-126: results that leave out a line record nothing and are asked for again")
	void incompleteResultsRecordNothing() {
		Workplace place = drafted(3);
		bureau.missingResults = 1;
		submitAll(place);
		WageBatch unread = feedback(place);
		assertEquals(List.of(0L, 0L), List.of(unread.accepted(), unread.rejected()));
		assertEquals(List.of(Money.parse("4500.00"), Money.parse("4500.00")), wages(place, 1));
		bureau.missingResults = 0;
		assertEquals(WageBatchStatus.ALL_ACCEPTED, feedback(place).status());
	}

	@Test
	@DisplayName("R-125, W-8: batches by day, newest first")
	void batchesByDay() {
		Workplace place = drafted(2);
		List<WageDraft> drafts = place.all();
		place.onDay(LocalDate.of(2025, 2, 1));
		WageBatch first = place.declarations.submit(place.session, ANNUAL, List.of(drafts.get(0).key()));
		place.onDay(LocalDate.of(2025, 2, 2));
		WageBatch second = place.declarations.submit(place.session, ANNUAL, List.of(drafts.get(1).key()));
		assertEquals(List.of(second, first), place.declarations.batches(place.id(), LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 2)));
		assertEquals(List.of(first), place.declarations.batches(place.id(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1)));
		assertEquals("W-8 起始日期不能大于截止日期", said(() -> place.declarations.batches(place.id(), LocalDate.of(2025, 2, 2), LocalDate.of(2025, 2, 1))));
	}

	@Test
	@DisplayName("R-129: rejected lines become drafts again, however many, and the old batch stays")
	void rejectedLinesBecomeDraftsAgain(@TempDir Path folder) {
		Workplace place = Workplace.in(store, bureau.put(People.many(4100)));
		Path file = folder.resolve("wages.xlsx");
		place.sheets.template(place.id(), file, Progress.NONE);
		place.sheets.importWages(place.id(), ANNUAL, file, Progress.NONE);
		bureau.rejected = line -> true;
		submitAll(place);
		WageBatch batch = feedback(place);
		place.drafts.enter(place.id(), ANNUAL, "职工7", "7777");

		assertEquals(4099, place.declarations.draftAgain(place.id(), batch.id()));

		assertEquals(4100, place.drafts.count(place.id(), ANNUAL));
		assertEquals(Money.parse("7777.00"), place.all().get(6).wage());
		assertEquals(Money.parse("4500.00"), place.all().get(7).wage());
		assertEquals(batch, only(place.declarations.batches(place.id(), TODAY, TODAY)));
		assertEquals(0, place.declarations.draftAgain(place.id(), batch.id()));
	}

	@Test
	@DisplayName("R-127, R-128: the lines of a batch are shown in windows and exported with their reasons")
	void linesAreExportedWithReasons(@TempDir Path folder) throws IOException {
		Workplace place = drafted(3);
		bureau.rejected = persons(2);
		submitAll(place);
		WageBatch batch = feedback(place);
		assertEquals(List.of(2L, 3L), place.declarations.lines(place.id(), batch.id(), false, 1, 5).stream().map(SubmittedWage::number).toList());
		assertEquals(1, place.declarations.lines(place.id(), batch.id(), false, 1, 1).size());
		Path file = folder.resolve("明细.xlsx");

		assertEquals(1, place.declarations.export(place.id(), batch.id(), true, file, Progress.NONE));

		List<String> row = rows(file).get(1);
		assertEquals(List.of("职工2", "居民身份证", People.residentId(2), "全部险种"), row.subList(0, 4));
		assertEquals("2025-01属期存在已申报数据，不允许调低缴费工资", row.getLast());
		assertEquals(3, place.declarations.export(place.id(), batch.id(), false, folder.resolve("全部.xlsx"), Progress.NONE));
	}

	private static List<List<String>> rows(Path file) throws IOException {
		try (SheetReader reader = SheetReader.open(file); Stream<SheetRow> rows = reader.rows(reader.sheets().getFirst(), 1, Progress.NONE)) {
			return rows.map(row -> row.cells().stream().map(Cell::text).toList()).toList();
		}
	}

	@Test
	@DisplayName("R-125: another employer's batch is not shown")
	void anotherEmployersBatchIsNotShown() {
		WageBatch batch = submitAll(drafted(1));
		Workplace other = Workplace.in(store, new ScriptedBureau());
		assertEquals("R-125", assertThrows(RuleViolation.class, () -> lines(other, batch, false)).rule());
		assertEquals("R-125", assertThrows(RuleViolation.class, () -> other.declarations.draftAgain(other.id(), batch.id())).rule());
		assertEquals(List.of(), other.declarations.batches(other.id(), TODAY, TODAY));
	}
}

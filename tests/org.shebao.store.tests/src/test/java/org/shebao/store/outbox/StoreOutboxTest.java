package org.shebao.store.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.Permission;
import org.shebao.store.Area;
import org.shebao.store.EmployerId;
import org.shebao.store.Keys;
import org.shebao.store.OpenStore;
import org.shebao.store.StoreException;
import org.shebao.store.StoreOpener;
import org.shebao.store.bulk.SqlStatement;
import org.shebao.store.outbox.OutboxEntry.State;
import org.shebao.store.outbox.ScriptedBureau.OnLookUp;
import org.shebao.store.outbox.ScriptedBureau.OnSubmit;

class StoreOutboxTest {

	private static final EmployerId EMPLOYER = new EmployerId(5);
	private static final RequestId FIRST = new RequestId("first");
	private static final RequestId SECOND = new RequestId("second");
	private static final RequestId THIRD = new RequestId("third");
	private static final Instant NOW = Instant.parse("2024-07-03T02:00:00Z");

	@TempDir
	Path data;

	private OpenStore store;
	private StoreOutbox outbox;
	private final NoteHandler handler = new NoteHandler();
	private final ScriptedBureau bureau = new ScriptedBureau();

	@BeforeEach
	void open() {
		store = StoreOpener.open(data, Keys.VAULT, List.of(Area.notes("v1")));
		outbox = new StoreOutbox(store, List.of(handler), InstantSource.fixed(NOW));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void anEntryWaitsUntilItIsDispatched() {
		enqueue(FIRST);
		assertEquals(List.of(new OutboxEntry(FIRST, EMPLOYER, NoteHandler.KIND, State.QUEUED, NOW, 0)), outbox.open(EMPLOYER));
		assertEquals(List.of(), outbox.open(new EmployerId(6)));
		assertEquals(List.of(), bureau.attempted());
	}

	@Test
	void anEntryOfARolledBackTransactionWasNeverThere() {
		assertThrows(IllegalStateException.class, () -> store.execute(transaction -> {
			outbox.enqueue(transaction, EMPLOYER, NoteHandler.KIND, FIRST);
			throw new IllegalStateException("the local change failed");
		}));
		assertEquals(Optional.empty(), outbox.find(FIRST));
	}

	@Test
	@DisplayName("R-043: a login for payments only leaves other submissions waiting, and they are neither sent nor settled as refused")
	void aLoginThatMayNotSendLeavesItWaiting() {
		enqueue(FIRST);
		bureau.onSubmit(OnSubmit.PENDING);
		outbox.dispatch(EMPLOYER, bureau);
		enqueue(SECOND);
		bureau.decide();
		bureau.permission = Permission.PAYMENT;

		assertEquals(List.of(State.AWAITING, State.QUEUED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(FIRST), bureau.attempted());

		bureau.permission = Permission.ALL;
		assertEquals(List.of(State.SETTLED, State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(FIRST, SECOND), bureau.executed());
	}

	@Test
	void anIdIsTakenOnlyOnce() {
		enqueue(FIRST);
		assertThrows(StoreException.class, () -> enqueue(FIRST));
		assertEquals(1, outbox.open(EMPLOYER).size());
	}

	@Test
	void anAcceptedSubmissionIsSettledAtOnce() {
		enqueue(FIRST);
		assertEquals(List.of(State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(1, times(FIRST, Feedback.State.ACCEPTED));
		assertEquals(List.of(), outbox.open(EMPLOYER));
		assertEquals(1, outbox.find(FIRST).orElseThrow().attempts());
	}

	@Test
	void aPendingSubmissionAwaitsAndIsSettledByALaterAnswer() {
		enqueue(FIRST);
		assertEquals(List.of(State.AWAITING), states(outbox.dispatch(EMPLOYER, bureau.onSubmit(OnSubmit.PENDING))));
		assertEquals(1, times(FIRST, Feedback.State.PENDING));
		bureau.decide();
		assertEquals(List.of(State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(1, times(FIRST, Feedback.State.ACCEPTED));
		assertEquals(List.of(FIRST), bureau.executed());
	}

	@Test
	void aRefusalSettlesItAsRejectedWithRuleAndReason() {
		enqueue(FIRST);
		assertEquals(List.of(State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau.onSubmit(OnSubmit.REFUSE))));
		assertEquals(List.of("first REJECTED R-138 同一单位编号的险种必须一起申报。\n失业保险"),
				store.<List<String>>read(transaction -> SqlStatement.of(transaction, "SELECT TEXT FROM NOTE").list(row -> row.getString(1))));
	}

	@ParameterizedTest
	@EnumSource(names = { "UNREACHABLE", "SESSION_ENDED", "UNTRUSTED" })
	void whatReachedNoBureauGoesBackIntoTheQueue(OnSubmit fault) {
		enqueue(FIRST);
		enqueue(SECOND);
		assertThrows(GatewayException.class, () -> outbox.dispatch(EMPLOYER, bureau.onSubmit(fault)));
		assertEquals(List.of(State.QUEUED, State.QUEUED), states(outbox.open(EMPLOYER)));
		assertEquals(List.of(State.SETTLED, State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(FIRST, SECOND), bureau.executed());
	}

	@Test
	void aSubmissionCutOffAfterItsExecutionIsLookedUpAndNotSentAgain() {
		enqueue(FIRST);
		assertEquals(List.of(State.UNKNOWN), states(outbox.dispatch(EMPLOYER, bureau.onSubmit(OnSubmit.CUT_AFTER))));
		assertEquals(List.of(State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(FIRST), bureau.attempted());
	}

	@Test
	void aSubmissionCutOffBeforeItsExecutionIsSentAgainUnderTheSameId() {
		enqueue(FIRST);
		assertEquals(List.of(State.UNKNOWN), states(outbox.dispatch(EMPLOYER, bureau.onSubmit(OnSubmit.CUT_BEFORE))));
		assertEquals(List.of(State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(FIRST, FIRST), bureau.attempted());
		assertEquals(List.of(FIRST), bureau.executed());
	}

	@Test
	void whatWasEnteredLaterWaitsWhileAnOutcomeIsUnknown() {
		enqueue(FIRST);
		enqueue(SECOND);
		assertEquals(List.of(State.UNKNOWN, State.QUEUED), states(outbox.dispatch(EMPLOYER, bureau.onSubmit(OnSubmit.CUT_AFTER))));
		bureau.script(List.of(), List.of(OnLookUp.CUT));
		assertEquals(List.of(State.UNKNOWN, State.QUEUED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(State.SETTLED, State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(FIRST, SECOND), bureau.attempted());
	}

	@Test
	void sendingFoundAfterACrashIsLookedUp() {
		enqueue(FIRST);
		assertThrows(Crash.class, () -> outbox.dispatch(EMPLOYER, bureau.onSubmit(OnSubmit.CRASH_AFTER)));
		assertEquals(State.SENDING, outbox.find(FIRST).orElseThrow().state());
		assertEquals(List.of(State.SETTLED), states(new StoreOutbox(store, List.of(handler)).dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(FIRST), bureau.attempted());
	}

	@Test
	void aFailureToSettleLeavesItAwaitingAndIsRepeated() {
		enqueue(FIRST);
		handler.failing(Set.of(FIRST));
		assertThrows(IllegalStateException.class, () -> outbox.dispatch(EMPLOYER, bureau));
		assertEquals(List.of(State.AWAITING), states(outbox.open(EMPLOYER)));
		assertEquals(0, times(FIRST, Feedback.State.ACCEPTED), "rolled back");
		handler.failing(Set.of());
		assertEquals(List.of(State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(1, times(FIRST, Feedback.State.ACCEPTED));
		assertEquals(List.of(FIRST), bureau.executed());
	}

	@Test
	@DisplayName("A submission that cannot be settled stops nobody else: a later one that awaits its answer gets it, the next is sent, and the failure is raised at the end")
	void aFailureToSettleDoesNotStopTheOthers() {
		enqueue(FIRST);
		enqueue(SECOND);
		outbox.dispatch(EMPLOYER, bureau.onSubmit(OnSubmit.PENDING, OnSubmit.PENDING));
		enqueue(THIRD);
		bureau.decide();
		handler.failing(Set.of(FIRST));

		assertEquals("cannot settle first", fault().getMessage());
		assertEquals(List.of(State.AWAITING, State.SETTLED, State.SETTLED), statesOf(FIRST, SECOND, THIRD));
		assertEquals(0, times(FIRST, Feedback.State.ACCEPTED), "rolled back");

		assertEquals("cannot settle first", fault().getMessage(), "tried again");
		handler.failing(Set.of());
		assertEquals(List.of(State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(1, times(FIRST, Feedback.State.ACCEPTED));
		assertEquals(1, times(SECOND, Feedback.State.ACCEPTED));
		assertEquals(List.of(FIRST, SECOND, THIRD), bureau.attempted());
	}

	@ParameterizedTest
	@CsvSource({ "FAULT_BEFORE, 2", "FAULT_AFTER, 1" })
	@DisplayName("While sending fails unexpectedly nobody knows whether the bureau has the submission: what was entered later waits, and it is looked up before it is sent again")
	void aFaultWhileSendingHoldsWhatWasEnteredLater(OnSubmit fault, int attempts) {
		enqueue(FIRST);
		enqueue(SECOND);
		bureau.onSubmit(fault);
		assertEquals("fault of first", fault().getMessage());
		assertEquals(List.of(State.SENDING, State.QUEUED), statesOf(FIRST, SECOND));
		bureau.script(List.of(), List.of(OnLookUp.CUT));
		assertEquals(List.of(State.UNKNOWN, State.QUEUED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(State.SETTLED, State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(FIRST, SECOND), bureau.executed());
		assertEquals(attempts, bureau.attempted().indexOf(SECOND), "attempts to send the first");
	}

	@Test
	@DisplayName("A fault while sending keeps no answer from a later submission that the bureau already has")
	void aFaultWhileSendingKeepsNoAnswerBack() {
		enqueue(FIRST);
		enqueue(SECOND);
		handler.failing(Set.of(FIRST));
		bureau.onSubmit(OnSubmit.ACCEPT, OnSubmit.PENDING);
		assertEquals("cannot settle first", fault().getMessage());
		assertEquals(List.of(State.AWAITING, State.AWAITING), statesOf(FIRST, SECOND));
		// a bureau that forgot the first is sent it again, and fails at that
		bureau.forget(FIRST);
		bureau.decide();
		bureau.onSubmit(OnSubmit.FAULT_BEFORE);
		assertEquals("fault of first", fault().getMessage());
		assertEquals(List.of(State.SENDING, State.SETTLED), statesOf(FIRST, SECOND));
	}

	@Test
	@DisplayName("A refusal that cannot be settled counts as unsent, because the bureau need not remember it: what was entered later waits")
	void anUnsettledRefusalHoldsWhatWasEnteredLater() {
		enqueue(FIRST);
		enqueue(SECOND);
		handler.failing(Set.of(FIRST));
		bureau.onSubmit(OnSubmit.REFUSE);
		assertEquals("cannot settle first", fault().getMessage());
		assertEquals(List.of(State.SENDING, State.QUEUED), statesOf(FIRST, SECOND));
		handler.failing(Set.of());
		assertEquals(List.of(State.SETTLED, State.SETTLED), states(outbox.dispatch(EMPLOYER, bureau)));
		assertEquals(List.of(FIRST, SECOND), bureau.executed(), "the bureau takes what it refused before, and in the order of entry");
	}

	@Test
	@DisplayName("Of several failures the first is raised and the others are suppressed in it")
	void theFirstFailureIsRaised() {
		enqueue(FIRST);
		enqueue(SECOND);
		enqueue(THIRD);
		handler.failing(Set.of(FIRST, THIRD));
		IllegalStateException raised = fault();
		assertEquals("cannot settle first", raised.getMessage());
		assertEquals(List.of("cannot settle third"), Stream.of(raised.getSuppressed()).map(Throwable::getMessage).toList());
		assertEquals(List.of(State.AWAITING, State.SETTLED, State.AWAITING), statesOf(FIRST, SECOND, THIRD));
	}

	@Test
	@DisplayName("W-12: without a connection the round ends at once, and an earlier failure is not lost")
	void anUnreachableBureauEndsTheRoundAtOnce() {
		enqueue(FIRST);
		enqueue(SECOND);
		enqueue(THIRD);
		handler.failing(Set.of(FIRST));
		bureau.onSubmit(OnSubmit.ACCEPT, OnSubmit.UNREACHABLE);
		IllegalStateException raised = fault();
		assertEquals("cannot settle first", raised.getMessage());
		assertEquals(GatewayException.Unreachable.class, raised.getSuppressed()[0].getClass());
		assertEquals(List.of(State.AWAITING, State.QUEUED, State.QUEUED), statesOf(FIRST, SECOND, THIRD));
		assertEquals(List.of(FIRST, SECOND), bureau.attempted());
	}

	@Test
	void anEntryWhoseAreaIsNotInstalledWaits() {
		enqueue(FIRST);
		assertEquals(List.of(State.QUEUED), states(new StoreOutbox(store, List.of()).dispatch(EMPLOYER, bureau)));
	}

	@Test
	void dispatchersOfOneEmployerTakeTurnsAndSendEverythingOnce() throws Exception {
		int threads = 4;
		int requests = 40;
		IntStream.range(0, requests).forEach(i -> enqueue(new RequestId("request-" + i)));
		CountDownLatch together = new CountDownLatch(threads);
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<? extends Future<?>> running = IntStream.range(0, threads).mapToObj(i -> pool.submit(() -> {
				together.countDown();
				together.await();
				return outbox.dispatch(EMPLOYER, bureau);
			})).toList();
			for (Future<?> each : running) {
				each.get();
			}
		}
		assertEquals(IntStream.range(0, requests).mapToObj(i -> new RequestId("request-" + i)).toList(), bureau.executed());
		assertEquals(List.of(), outbox.open(EMPLOYER));
	}

	@Test
	void aHandlerMustNotDispatch() {
		enqueue(FIRST);
		StoreOutbox[] self = new StoreOutbox[1];
		self[0] = new StoreOutbox(store, List.of(new SubmissionHandler() {
			@Override
			public String kind() {
				return NoteHandler.KIND;
			}

			@Override
			public Feedback send(RequestId id, BureauSession session) {
				self[0].dispatch(EMPLOYER, session);
				return bureau.submit(id);
			}

			@Override
			public void received(org.shebao.store.StoreTransaction transaction, RequestId id, Feedback feedback) {
				throw new AssertionError();
			}

			@Override
			public void settle(org.shebao.store.StoreTransaction transaction, RequestId id, Feedback feedback, BureauSession session) {
				throw new AssertionError();
			}
		}));
		IllegalStateException refused = assertThrows(IllegalStateException.class, () -> self[0].dispatch(EMPLOYER, bureau));
		assertTrue(refused.getMessage().contains("must not dispatch"));
	}

	private void enqueue(RequestId id) {
		store.execute(transaction -> outbox.enqueue(transaction, EMPLOYER, NoteHandler.KIND, id));
	}

	private IllegalStateException fault() {
		return assertThrows(IllegalStateException.class, () -> outbox.dispatch(EMPLOYER, bureau));
	}

	private List<State> statesOf(RequestId... ids) {
		return Stream.of(ids).map(id -> outbox.find(id).orElseThrow().state()).toList();
	}

	private long times(RequestId id, Feedback.State state) {
		return NoteHandler.times(store, id, state);
	}

	private static List<State> states(List<OutboxEntry> entries) {
		return entries.stream().map(OutboxEntry::state).toList();
	}

	@Test
	void aFlightRecordingTellsEachAttemptToSendWithItsKindAndNumberAndNothingElse() throws IOException {
		Path file = data.resolve("attempts.jfr");
		try (Recording recording = new Recording()) {
			recording.enable("org.shebao.SubmissionAttempt");
			recording.start();
			enqueue(FIRST);
			bureau.onSubmit(OnSubmit.UNREACHABLE);
			assertThrows(GatewayException.Unreachable.class, () -> outbox.dispatch(EMPLOYER, bureau));
			outbox.dispatch(EMPLOYER, bureau);
			recording.stop();
			recording.dump(file);
		}
		List<RecordedEvent> attempts = RecordingFile.readAllEvents(file).stream()
				.filter(event -> event.getEventType().getName().equals("org.shebao.SubmissionAttempt")).toList();
		assertEquals(List.of(1, 2), attempts.stream().map(event -> event.getInt("attempt")).sorted().toList());
		assertTrue(attempts.stream().allMatch(event -> event.getString("kind").equals(handler.kind())));
		assertTrue(attempts.stream().noneMatch(event -> event.toString().contains(FIRST.value())));
	}
}

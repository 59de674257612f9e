package org.shebao.store.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.GatewayException;
import org.shebao.store.Area;
import org.shebao.store.EmployerId;
import org.shebao.store.Keys;
import org.shebao.store.OpenStore;
import org.shebao.store.StoreOpener;
import org.shebao.store.outbox.OutboxEntry.State;
import org.shebao.store.outbox.ScriptedBureau.OnLookUp;
import org.shebao.store.outbox.ScriptedBureau.OnSubmit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

@Label("Whatever faults happen in whatever order")
class OutboxFaultTest {

	private static final AtomicLong EMPLOYERS = new AtomicLong();
	private static Path data;
	private static OpenStore store;

	/** One dispatch with its faults; {@code crashAt} is the write that crashes, 0 for none; {@code unsettled} the places of those that cannot be settled. */
	record Round(List<OnSubmit> submits, List<OnLookUp> lookUps, int crashAt, boolean afterCommit, Set<Integer> unsettled) {

		NoteHandler handler(List<RequestId> ids) {
			return new NoteHandler().failing(unsettled.stream().filter(place -> place < ids.size()).map(ids::get).toList());
		}
	}

	@BeforeContainer
	static void open() throws IOException {
		data = Files.createTempDirectory("outbox");
		store = StoreOpener.open(data, Keys.VAULT, List.of(Area.notes("v1")));
	}

	@AfterContainer
	static void close() throws IOException {
		store.close();
		try (var files = Files.walk(data)) {
			for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.delete(file);
			}
		}
	}

	@Property(tries = 300)
	void everyRequestIsExecutedOnceInTheOrderOfEntryOrKnownAsUnsent(@ForAll @IntRange(min = 1, max = 4) int requests, @ForAll("rounds") List<Round> rounds) {
		EmployerId employer = new EmployerId(EMPLOYERS.incrementAndGet());
		List<RequestId> ids = enqueue(employer, requests);
		ScriptedBureau bureau = new ScriptedBureau();
		for (Round round : rounds) {
			bureau.script(round.submits(), round.lookUps());
			dispatch(employer, bureau, new StoreOutbox(new CrashingStore(store, round.crashAt(), round.afterCommit()), List.of(round.handler(ids))));
			checkNothingIsLostOrDoubled(ids, bureau);
		}
		bureau.script(List.of(), List.of());
		Outbox outbox = new StoreOutbox(store, List.of(new NoteHandler()));
		outbox.dispatch(employer, bureau);
		assertEquals(ids, bureau.executed());
		bureau.decide();
		outbox.dispatch(employer, bureau);
		assertEquals(List.of(), outbox.open(employer));
		for (RequestId id : ids) {
			assertEquals(1, NoteHandler.times(store, id, Feedback.State.ACCEPTED), "settled once");
		}
	}

	private static void checkNothingIsLostOrDoubled(List<RequestId> ids, ScriptedBureau bureau) {
		assertEquals(ids.subList(0, bureau.executed().size()), bureau.executed(), "each once, in the order of entry");
		Outbox outbox = new StoreOutbox(store, List.of());
		for (RequestId id : ids) {
			State state = outbox.find(id).orElseThrow().state();
			boolean executed = bureau.executed().contains(id);
			assertTrue(executed || state != State.SETTLED && state != State.AWAITING, () -> "not executed but " + state);
			assertTrue(!executed || state != State.QUEUED, "executed but counted as unsent");
		}
	}

	private static void dispatch(EmployerId employer, ScriptedBureau bureau, Outbox outbox) {
		try {
			outbox.dispatch(employer, bureau);
		} catch (GatewayException | IllegalStateException | Crash e) {
			// the next round goes on from what is stored
			return;
		}
	}

	private static List<RequestId> enqueue(EmployerId employer, int count) {
		Outbox outbox = new StoreOutbox(store, List.of());
		List<RequestId> ids = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			RequestId id = RequestId.random();
			ids.add(id);
			store.execute(transaction -> outbox.enqueue(transaction, employer, NoteHandler.KIND, id));
		}
		return ids;
	}

	@Provide
	Arbitrary<List<Round>> rounds() {
		Arbitrary<List<OnSubmit>> submits = Arbitraries.of(OnSubmit.values()).filter(fault -> fault != OnSubmit.REFUSE).list().ofMaxSize(4);
		Arbitrary<List<OnLookUp>> lookUps = Arbitraries.of(OnLookUp.values()).list().ofMaxSize(4);
		Arbitrary<Set<Integer>> unsettled = Arbitraries.integers().between(0, 3).set().ofMaxSize(2);
		return Combinators.combine(submits, lookUps, Arbitraries.integers().between(0, 8), Arbitraries.of(true, false), unsettled).as(Round::new).list().ofMaxSize(5);
	}
}

package org.shebao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.store.StoreException.Reason;
import org.shebao.store.bulk.SqlStatement;

class TransactionTest {

	@TempDir
	Path data;

	private OpenStore store;

	@BeforeEach
	void open() {
		store = StoreOpener.open(data, Keys.VAULT, List.of(Area.tags(TagEntity.class), Area.notes("v1", NoteEntity.class)));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void entitiesOfTwoAreasAndPlainSqlShareATransaction() {
		long note = store.write(transaction -> {
			NoteEntity entity = new NoteEntity("甲");
			transaction.entities().persist(entity);
			transaction.entities().flush();
			transaction.entities().persist(new TagEntity(1, entity.id(), "重要"));
			assertEquals(1, SqlStatement.of(transaction, "SELECT COUNT(*) FROM TAG").number(), "flushed before plain SQL");
			SqlStatement.of(transaction, "UPDATE TAG SET NAME = '一般' WHERE ID = 1").update();
			return entity.id();
		});
		store.read(transaction -> {
			assertEquals("甲", transaction.entities().find(NoteEntity.class, note).text());
			assertEquals("一般", transaction.entities().find(TagEntity.class, 1L).name());
			return null;
		});
	}

	@Test
	void whatTheWorkThrowsPassesThroughAndNothingIsStored() {
		RuleViolation violation = new RuleViolation("R-086", "缺少工资");
		assertSame(violation, assertThrows(RuleViolation.class, () -> store.execute(transaction -> {
			transaction.entities().persist(new NoteEntity("甲"));
			SqlStatement.of(transaction, "INSERT INTO NOTE (TEXT) VALUES ('乙')").update();
			throw violation;
		})));
		assertEquals(List.of(), Notes.texts(store));
	}

	@Test
	void readingNeverStoresAnything() {
		store.read(transaction -> {
			transaction.entities().persist(new NoteEntity("甲"));
			return SqlStatement.of(transaction, "INSERT INTO NOTE (TEXT) VALUES ('乙')").update();
		});
		assertEquals(List.of(), Notes.texts(store));
	}

	@Test
	void aFailureOfTheDatabaseBecomesAStoreException() {
		assertEquals(Reason.FAILED, assertThrows(StoreException.class, () -> Notes.add(store, "长".repeat(201))).reason());
		StoreException atCommit = assertThrows(StoreException.class, () -> store.execute(transaction -> transaction.entities().persist(new TagEntity(1, 404, "没有这条"))));
		assertEquals(Reason.FAILED, atCommit.reason());
		assertNotNull(atCommit.getCause());
	}

	@Test
	void failuresDoNotQuoteTheirValues() {
		String planted = "522326199001011234";
		StoreException tooLong = assertThrows(StoreException.class, () -> Notes.add(store, planted.repeat(20)));
		StoreException noTable = assertThrows(StoreException.class, () -> store.execute(transaction -> SqlStatement.of(transaction, "DELETE FROM NO_TABLE WHERE X = ?", planted).update()));
		StoreException entity = assertThrows(StoreException.class, () -> store.execute(transaction -> transaction.entities().persist(new NoteEntity(planted.repeat(20)))));
		for (StoreException failure : List.of(tooLong, noTable, entity)) {
			StringWriter trace = new StringWriter();
			failure.printStackTrace(new PrintWriter(trace));
			assertFalse(trace.toString().contains(planted), trace::toString);
		}
	}

	@Test
	void workMustNotUseTheStoreAgain() {
		assertThrows(IllegalStateException.class, () -> store.read(transaction -> store.read(inner -> 1)));
		assertThrows(IllegalStateException.class, () -> store.execute(transaction -> store.execute(inner -> SqlStatement.of(inner, "DELETE FROM NOTE").update())));
		assertThrows(IllegalStateException.class, () -> store.execute(transaction -> store.close()));
		Notes.add(store, "甲");
		assertEquals(List.of("甲"), Notes.texts(store));
	}

	@Test
	void closingWaitsForRunningWork() throws InterruptedException, ExecutionException {
		CountDownLatch running = new CountDownLatch(1);
		CountDownLatch mayEnd = new CountDownLatch(1);
		try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
			Future<?> work = pool.submit(() -> store.execute(transaction -> {
				running.countDown();
				await(mayEnd);
				SqlStatement.of(transaction, "INSERT INTO NOTE (TEXT) VALUES ('甲')").update();
			}));
			running.await();
			Future<?> closing = pool.submit(store::close);
			assertFalse(closing.isDone());
			mayEnd.countDown();
			work.get();
			closing.get();
		}
		assertThrows(IllegalStateException.class, () -> Notes.texts(store));
		open();
		assertEquals(List.of("甲"), Notes.texts(store));
	}

	@Test
	void twoWorksThatBlockEachOtherAreToldApartFromFailures() throws InterruptedException {
		Notes.add(store, "甲");
		Notes.add(store, "乙");
		CyclicBarrier bothHoldOne = new CyclicBarrier(2);
		try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
			Future<?> forwards = pool.submit(() -> updateBoth("甲", "乙", bothHoldOne));
			Future<?> backwards = pool.submit(() -> updateBoth("乙", "甲", bothHoldOne));
			List<Throwable> failures = java.util.stream.Stream.of(forwards, backwards).map(TransactionTest::failure).filter(failure -> failure != null).toList();
			assertEquals(1, failures.size());
			assertEquals(Reason.BUSY, ((StoreException) failures.getFirst()).reason());
			assertTrue(failures.getFirst().getMessage().length() > 10);
		}
	}

	private void updateBoth(String first, String second, CyclicBarrier bothHoldOne) {
		store.execute(transaction -> {
			SqlStatement.of(transaction, "UPDATE NOTE SET TEXT = TEXT WHERE TEXT = ? AND ID = ?", first, "甲".equals(first) ? 1 : 2).update();
			try {
				bothHoldOne.await();
			} catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
				throw new AssertionError(e);
			}
			SqlStatement.of(transaction, "UPDATE NOTE SET TEXT = TEXT WHERE ID = ?", "甲".equals(second) ? 1 : 2).update();
		});
	}

	private static Throwable failure(Future<?> work) {
		try {
			work.get();
			return null;
		} catch (ExecutionException e) {
			return e.getCause();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}

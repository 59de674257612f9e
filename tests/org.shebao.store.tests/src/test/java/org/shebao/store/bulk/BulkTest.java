package org.shebao.store.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.store.Area;
import org.shebao.store.Keys;
import org.shebao.store.OpenStore;
import org.shebao.store.StoreException;
import org.shebao.store.StoreOpener;
import org.shebao.store.StoreTransaction;

class BulkTest {

	private static final String INSERT = "INSERT INTO NOTE (TEXT) VALUES (?)";

	@TempDir
	Path data;

	private OpenStore store;

	@BeforeEach
	void open() {
		store = StoreOpener.open(data, Keys.VAULT, List.of(Area.notes("v1")));
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void aBatchStoresEveryRowAlsoTheLastPartOfIt() {
		assertEquals(2500L, store.<Long>write(transaction -> insert(transaction, 2500)));
		assertEquals(2500L, count());
	}

	@Test
	void aBatchWithAFailingRowStoresNothing() {
		assertThrows(StoreException.class, () -> store.execute(transaction -> {
			try (BatchStatement<String> batch = new BatchStatement<>(transaction, INSERT, (row, text) -> row.setString(1, text))) {
				batch.add("甲");
				batch.add("长".repeat(201));
			}
		}));
		assertEquals(0L, count());
	}

	@Test
	void windowsByKeyVisitEveryRowOnce() {
		store.execute(transaction -> insert(transaction, 25));
		List<Long> visited = new ArrayList<>();
		List<Integer> sizes = new ArrayList<>();
		KeyWindow window = KeyWindow.first(10);
		do {
			KeyWindow current = window;
			List<Long> ids = store.read(transaction -> SqlStatement.of(transaction, "SELECT ID FROM NOTE WHERE " + current.condition("ID"), current.after()).list(row -> row.getLong(1)));
			sizes.add(ids.size());
			visited.addAll(ids);
			window = window.after(ids.getLast());
		} while (sizes.getLast() == 10);
		assertEquals(List.of(10, 10, 5), sizes);
		assertEquals(LongStream.rangeClosed(1, 25).boxed().toList(), visited);
	}

	@Test
	void rowsAreStreamedOrMapped() {
		store.execute(transaction -> insert(transaction, 3));
		store.read(transaction -> {
			List<String> seen = new ArrayList<>();
			assertEquals(2, SqlStatement.of(transaction, "SELECT TEXT FROM NOTE WHERE ID > ? ORDER BY ID", 1).each(row -> seen.add(row.getString(1))));
			assertEquals(List.of("note 1", "note 2"), seen);
			assertEquals(Optional.of("note 0"), SqlStatement.of(transaction, "SELECT TEXT FROM NOTE ORDER BY ID").first(row -> row.getString(1)));
			assertEquals(Optional.empty(), SqlStatement.of(transaction, "SELECT TEXT FROM NOTE WHERE ID = 99").first(row -> row.getString(1)));
			assertEquals(0, SqlStatement.of(transaction, "SELECT SUM(ID) FROM NOTE WHERE ID = 99").number());
			return null;
		});
	}

	@Test
	void aFlightRecordingHasTransactionsAndStatementsWithoutParameters() throws IOException {
		Path file = data.resolve("work.jfr");
		try (Recording recording = new Recording()) {
			recording.enable("org.shebao.StoreWork");
			recording.start();
			store.execute(transaction -> SqlStatement.of(transaction, INSERT, "522326199001011234").update());
			recording.stop();
			recording.dump(file);
		}
		List<RecordedEvent> events = RecordingFile.readAllEvents(file);
		assertEquals(List.of(INSERT, "write"), events.stream().map(event -> event.getString("name")).sorted().toList());
		assertTrue(events.stream().noneMatch(event -> event.toString().contains("522326199001011234")));
	}

	@Test
	void aFlightRecordingTellsHowManyRowsAStatementReadOrChanged() throws IOException {
		Path file = data.resolve("rows.jfr");
		try (Recording recording = new Recording()) {
			recording.enable("org.shebao.StoreWork");
			recording.start();
			store.execute(transaction -> insert(transaction, 1001));
			store.read(transaction -> SqlStatement.of(transaction, "SELECT TEXT FROM NOTE").list(row -> row.getString(1)));
			store.execute(transaction -> SqlStatement.of(transaction, "DELETE FROM NOTE").update());
			recording.stop();
			recording.dump(file);
		}
		List<RecordedEvent> statements = RecordingFile.readAllEvents(file).stream().filter(event -> event.getString("name").contains("NOTE"))
				.sorted(Comparator.comparing(RecordedEvent::getStartTime)).toList();
		// 1001 rows are a full batch and a rest
		assertEquals(List.of(1000L, 1L, 1001L, 1001L), statements.stream().map(event -> event.getLong("rows")).toList());
		assertTrue(statements.stream().allMatch(event -> event.getDuration().isPositive()));
	}

	@Test
	void aWindowHasAtLeastOneRow() {
		assertThrows(IllegalArgumentException.class, () -> KeyWindow.first(0));
	}

	private static long insert(StoreTransaction transaction, int rows) throws java.sql.SQLException {
		return BatchStatement.run(transaction, INSERT, IntStream.range(0, rows).mapToObj(i -> "note " + i).iterator(), (row, text) -> row.setString(1, text));
	}

	private long count() {
		return store.read(transaction -> SqlStatement.of(transaction, "SELECT COUNT(*) FROM NOTE").number());
	}
}

package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shebao.store.DataFolder;
import org.shebao.store.OpenStore;
import org.shebao.store.Store;
import org.shebao.store.bulk.SqlStatement;

/** Stores that older versions have written are opened by this one. */
class KeptStoreTest {

	/** Written before the change set {@code employees-005}. */
	private static final KeptStore WITHOUT_WAGE_UNTIL = KeptStore.of("before-employees-005");

	private static StoreSchema newSchema;

	@TempDir
	Path folder;

	@BeforeAll
	static void createNew(@TempDir Path fresh) {
		// processes are killed, but the machine goes on: databases need not wait for the disk
		System.setProperty("derby.system.durability", "test");
		try (OpenStore store = ClientServices.open(fresh.resolve("data"))) {
			newSchema = StoreSchema.of(store);
		}
	}

	static List<KeptStore> all() throws IOException {
		return KeptStore.all();
	}

	@DisplayName("A kept store with its month is migrated with all its data, and its schema is then that of a new store")
	@ParameterizedTest
	@MethodSource("all")
	void migrates(KeptStore kept) throws IOException {
		Path data = kept.into(folder.resolve("data"));
		try (OpenStore store = ClientServices.open(data)) {
			assertHasAll(kept, store);
			assertHasAMonth(store);
			assertEquals(newSchema, StoreSchema.of(store));
		}
	}

	/** The month of {@link KeptStoreMaker}; 8825.00 is 5 × (1260.00 + 505.00), DOMAIN §2.5, 5000.00. */
	private static void assertHasAMonth(Store store) {
		assertEquals(6, number(store, "COUNT(*) FROM EMPLOYEE"));
		assertEquals(5, number(store, "COUNT(*) FROM WAGE_DRAFT"));
		assertEquals(700_000, number(store, "SUM(WAGE_FEN) FROM WAGE_DRAFT"));
		assertEquals(2, number(store, "COUNT(*) FROM WAGE_BATCH"));
		assertEquals(5, number(store, "SUM(ACCEPTED) FROM WAGE_BATCH"));
		assertEquals(2, number(store, "COUNT(*) FROM FEE_DECLARATION"));
		assertEquals(882_500, number(store, "SUM(TOTAL) FROM BANK_VOUCHER"));
		assertEquals(1, number(store, "COUNT(*) FROM OUTBOX WHERE STATE = 'UNKNOWN'"));
	}

	/** Five persons have 5000.00 until December, the joiner of September has no wage. */
	@DisplayName("employees-005 works out how far the wages of everybody reach")
	@Test
	void wageUntil() throws IOException {
		assertFalse(WITHOUT_WAGE_UNTIL.tables().tables().get("EMPLOYEE").columns().contains("WAGE_UNTIL"));
		try (OpenStore store = ClientServices.open(WITHOUT_WAGE_UNTIL.into(folder.resolve("data")))) {
			List<List<String>> expected = List.of(List.of("岑秀英", "2025-12"), List.of("李到", ""), List.of("王德明", "2025-12"), List.of("罗建国", "2025-12"),
					List.of("韦小燕", "2025-12"), List.of("黄㛃", "2025-12"));
			assertEquals(expected, StoreTables.of(store).tables().get("EMPLOYEE").only(List.of("NAME", "WAGE_UNTIL")).rows());
		}
	}

	@DisplayName("A migration that is killed in its middle leaves the old data, from which it completes at the next start")
	@Test
	void killed() throws IOException, InterruptedException {
		Path data = WITHOUT_WAGE_UNTIL.into(folder.resolve("data"));
		try (HeldMigration held = HeldMigration.start(data)) {
			assertTrue(held.isHeld());
		}
		assertTrue(Files.exists(new DataFolder(data).safetyCopy()));
		try (OpenStore store = ClientServices.open(data)) {
			assertHasAll(WITHOUT_WAGE_UNTIL, store);
			assertEquals(newSchema, StoreSchema.of(store));
		}
		try (HeldMigration whole = HeldMigration.start(data)) {
			assertTrue(whole.isHeld() && whole.goOn());
		}
		try (OpenStore store = ClientServices.open(data, HeldMigration.further())) {
			assertEquals(0, number(store, "COUNT(*) FROM WAGE_DRAFT"));
			assertEquals(6, number(store, "COUNT(*) FROM EMPLOYEE WHERE NAME = '?'"));
		}
	}

	private static void assertHasAll(KeptStore kept, Store store) {
		StoreTables found = StoreTables.of(store);
		kept.tables().tables().forEach((name, table) -> assertEquals(table, found.tables().get(name).only(table.columns()), name));
	}

	private static long number(Store store, String query) {
		return store.<Long>read(transaction -> SqlStatement.of(transaction, "SELECT " + query).number());
	}
}

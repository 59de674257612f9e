package org.shebao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.store.StoreException.Reason;
import org.shebao.store.bulk.SqlStatement;

class MigrationTest {

	/** A changelog that names no other files. */
	private static final Area BASE = Area.of("notes", 20, "notes/base.xml");

	@TempDir
	Path data;

	@BeforeAll
	static void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void aNewVersionMigratesTheDataAndKeepsThePreviousDatabase() {
		writeWithVersion1();
		try (OpenStore store = open(Area.notes("v2"))) {
			assertEquals(List.of("旧数据"), Notes.texts(store));
			assertEquals(1L, store.<Long>read(transaction -> SqlStatement.of(transaction, "SELECT COUNT(*) FROM NOTE WHERE AUTHOR IS NULL").number()));
		}
		assertTrue(Files.exists(data.resolve("database.previous/service.properties")));
		assertFalse(Files.exists(data.resolve("database.safety")));
	}

	@Test
	void withoutPendingMigrationsNothingIsCopied() {
		writeWithVersion1();
		writeWithVersion1();
		assertFalse(Files.exists(data.resolve("database.previous")));
	}

	@Test
	void aFailedMigrationKeepsTheOldDataAndNamesTheChangeSet() {
		writeWithVersion1();
		StoreException refused = assertThrows(StoreException.class, () -> open(Area.notes("v2-failing")));
		assertEquals(Reason.MIGRATION, refused.reason());
		assertTrue(refused.getMessage().startsWith("升级本地数据时失败（org/shebao/store/notes/v2-failing.xml#3："), refused.getMessage());
		assertTrue(refused.getMessage().endsWith("客户端不能启动，原有数据保持不变。请联系技术支持。"), refused.getMessage());
		try (OpenStore store = open(Area.notes("v1"))) {
			assertEquals(List.of("旧数据"), Notes.texts(store));
		}
	}

	@Test
	void aFirstStartThatFailsLeavesNothingBehind() {
		assertThrows(StoreException.class, () -> open(Area.notes("v2-failing")));
		assertFalse(Files.exists(data.resolve("database")));
		writeWithVersion1();
	}

	@Test
	void aMigrationThatWasCutOffIsUndoneAtTheNextStart() throws IOException {
		writeWithVersion1();
		Files.move(data.resolve("database"), data.resolve("database.safety"));
		// what the cut left of the database
		Files.createDirectories(data.resolve("database/seg0"));
		Files.writeString(data.resolve("database/service.properties"), "half migrated");
		try (OpenStore store = open(Area.notes("v1"))) {
			assertEquals(List.of("旧数据"), Notes.texts(store));
		}
	}

	@Test
	void aStoreOfANewerVersionIsRefused() {
		writeWithVersion1();
		open(Area.notes("v2")).close();
		StoreException refused = assertThrows(StoreException.class, () -> open(Area.notes("v1")));
		assertEquals(Reason.NEWER, refused.reason());
		assertTrue(refused.getMessage().contains("由更新版本的客户端写入"), refused.getMessage());
		try (OpenStore store = open(Area.notes("v2"))) {
			assertEquals(List.of("旧数据"), Notes.texts(store));
		}
	}

	@Test
	void theTablesOfAnAreaThatIsNotInstalledWaitForItsReturn() {
		try (OpenStore store = open(Area.notes("v1"), Area.tags())) {
			Notes.add(store, "带标签");
			store.execute(transaction -> SqlStatement.of(transaction, "INSERT INTO TAG (ID, NOTE, NAME) SELECT 1, ID, '重要' FROM NOTE").update());
		}
		open(Area.notes("v1")).close();
		try (OpenStore store = open(Area.tags(), Area.notes("v1"))) {
			assertEquals(1L, store.<Long>read(transaction -> SqlStatement.of(transaction, "SELECT COUNT(*) FROM TAG WHERE NAME = '重要'").number()));
		}
	}

	@Test
	void aChangeSetThatWasChangedAfterItRanIsRefused() {
		writeWithVersion1();
		StoreException refused = assertThrows(StoreException.class, () -> open(Area.notes("changed"), Area.tags()));
		assertEquals(Reason.MIGRATION, refused.reason());
		assertTrue(refused.getMessage().startsWith("升级本地数据前的检查未通过"), refused.getMessage());
		writeWithVersion1();
	}

	@Test
	void theMigrationLibraryIsNotAskedWhenNoChangelogIsNew() {
		try (OpenStore store = open(BASE)) {
			Notes.add(store, "旧数据");
			// the library would create all tables again
			store.execute(transaction -> SqlStatement.of(transaction, "DROP TABLE DATABASECHANGELOG").update());
		}
		try (OpenStore store = open(BASE)) {
			assertEquals(List.of("旧数据"), Notes.texts(store));
		}
		assertEquals(Reason.MIGRATION, assertThrows(StoreException.class, () -> open(BASE, Area.tags())).reason());
	}

	@Test
	void theMigrationLibraryIsAskedWhenAnAreaComesGoesOrIsNewer() {
		open(BASE, Area.tags()).close();
		open(BASE).close();
		open(BASE, Area.tags()).close();
		open(Area.notes("v2")).close();
		assertEquals(Reason.NEWER, assertThrows(StoreException.class, () -> open(BASE)).reason());
		assertEquals(Reason.NEWER, assertThrows(StoreException.class, () -> open(BASE, Area.tags())).reason());
	}

	@Test
	void aMigrationThatFailsLeavesTheMarkOfTheOldData() {
		open(BASE).close();
		assertThrows(StoreException.class, () -> open(Area.notes("v2-failing")));
		try (OpenStore store = open(BASE)) {
			assertEquals(List.of(), Notes.texts(store));
		}
	}

	private void writeWithVersion1() {
		try (OpenStore store = open(Area.notes("v1"))) {
			if (Notes.texts(store).isEmpty()) {
				Notes.add(store, "旧数据");
			}
			assertEquals(List.of("旧数据"), Notes.texts(store));
		}
	}

	private OpenStore open(Area... areas) {
		return StoreOpener.open(data, Keys.VAULT, List.of(areas));
	}
}

package org.shebao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.store.StoreException.Reason;

class OpeningTest {

	private static final Area NOTES = Area.notes("v1");

	@TempDir
	Path data;

	@BeforeAll
	static void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void whatWasWrittenIsThereAfterReopening() {
		try (OpenStore store = open()) {
			Notes.add(store, "第一条");
		}
		try (OpenStore store = open()) {
			assertEquals(List.of("第一条"), Notes.texts(store));
		}
	}

	@Test
	void theEntitiesOfAreasAreFoundWhateverTheThreadsClassLoaderKnows() {
		ClassLoader former = Thread.currentThread().getContextClassLoader();
		Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
		try (OpenStore store = StoreOpener.open(data, Keys.vault(7), List.of(Area.notes("v1", NoteEntity.class)))) {
			store.execute(transaction -> transaction.entities().persist(new NoteEntity("第一条")));
			assertEquals(List.of("第一条"), Notes.texts(store));
			assertEquals(ClassLoader.getPlatformClassLoader(), Thread.currentThread().getContextClassLoader());
		} finally {
			Thread.currentThread().setContextClassLoader(former);
		}
	}

	@Test
	void aSecondOpeningIsRefusedWithOneSentence() {
		try (OpenStore store = open()) {
			StoreException refused = assertThrows(StoreException.class, this::open);
			assertEquals(Reason.IN_USE, refused.reason());
			assertEquals("该数据文件夹正被另一个社保费管理客户端使用，请先关闭它。", refused.getMessage());
			Notes.add(store, "仍可写入");
		}
	}

	@Test
	void aWrongKeyIsRefusedAndTheRightOneStillOpens() {
		try (OpenStore store = open()) {
			Notes.add(store, "保密");
		}
		StoreException refused = assertThrows(StoreException.class, () -> StoreOpener.open(data, Keys.vault(8), List.of(NOTES)));
		assertEquals(Reason.KEY, refused.reason());
		try (OpenStore store = open()) {
			assertEquals(List.of("保密"), Notes.texts(store));
		}
	}

	@Test
	void plantedTextIsInNoFileOfTheDataFolder() throws IOException {
		String planted = "PLANTED-522326199001011234";
		try (OpenStore store = open()) {
			Notes.add(store, planted);
			assertEquals(List.of(), filesContaining(planted));
			assertEquals(List.of(planted), Notes.texts(store));
		}
		assertEquals(List.of(), filesContaining(planted));
		assertTrue(Files.exists(data.resolve("database/service.properties")));
	}

	@Test
	void theSearchForPlantedTextFindsItWhereItIs() throws IOException {
		Files.writeString(data.resolve("plain"), "... PLANTED ...");
		assertEquals(List.of(data.resolve("plain")), filesContaining("PLANTED"));
	}

	@Test
	void damagedFilesAreReportedAndLeftAsTheyAre() throws IOException {
		open().close();
		Path properties = data.resolve("database/service.properties");
		Files.writeString(properties, "damaged");
		StoreException refused = assertThrows(StoreException.class, this::open);
		assertEquals(Reason.FAILED, refused.reason());
		assertTrue(refused.getMessage().contains("已损坏或无法读取"), refused.getMessage());
		assertEquals("damaged", Files.readString(properties));
	}

	@Test
	void whatACutOffCreationLeftIsNoObstacle() throws IOException {
		Files.createDirectories(data.resolve("database.new"));
		Files.writeString(data.resolve("database.new/service.properties"), "half");
		try (OpenStore store = open()) {
			Notes.add(store, "可用");
			assertEquals(List.of("可用"), Notes.texts(store));
		}
	}

	private List<Path> filesContaining(String text) throws IOException {
		byte[] latin = text.getBytes(StandardCharsets.UTF_8);
		byte[] wide = text.getBytes(StandardCharsets.UTF_16BE);
		List<Path> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(data)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				if (contains(content, latin) || contains(content, wide)) {
					found.add(file);
				}
			}
		}
		return found;
	}

	private static boolean contains(String content, byte[] wanted) {
		return content.contains(new String(wanted, StandardCharsets.ISO_8859_1));
	}

	private OpenStore open() {
		return StoreOpener.open(data, Keys.VAULT, List.of(NOTES));
	}
}

package org.shebao.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.store.StoreException.Reason;

class OpeningTest {

	private static final Area NOTES = Area.of("notes", "notes-1.xml");

	@TempDir
	Path data;

	@BeforeAll
	static void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@Test
	void whatWasWrittenIsThereAfterReopening() {
		try (OpenStore store = open()) {
			write(store, "第一条");
		}
		try (OpenStore store = open()) {
			assertEquals(List.of("第一条"), texts(store));
		}
	}

	@Test
	void aSecondOpeningIsRefusedWithOneSentence() {
		try (OpenStore store = open()) {
			StoreException refused = assertThrows(StoreException.class, this::open);
			assertEquals(Reason.IN_USE, refused.reason());
			assertEquals("该数据文件夹正被另一个社保费管理客户端使用，请先关闭它。", refused.getMessage());
			write(store, "仍可写入");
		}
	}

	@Test
	void aWrongKeyIsRefusedAndTheRightOneStillOpens() {
		try (OpenStore store = open()) {
			write(store, "保密");
		}
		StoreException refused = assertThrows(StoreException.class, () -> StoreOpener.open(data, Keys.vault(8), List.of(NOTES)));
		assertEquals(Reason.KEY, refused.reason());
		try (OpenStore store = open()) {
			assertEquals(List.of("保密"), texts(store));
		}
	}

	@Test
	void plantedTextIsInNoFileOfTheDataFolder() throws IOException {
		String planted = "PLANTED-522326199001011234";
		try (OpenStore store = open()) {
			write(store, planted);
			assertTrue(filesContaining(planted).isEmpty());
		}
		assertEquals(List.of(), filesContaining(planted));
		assertTrue(Files.exists(data.resolve("database/service.properties")));
	}

	private List<Path> filesContaining(String text) throws IOException {
		byte[] latin = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
		byte[] wide = text.getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
		List<Path> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(data)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String content = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
				if (contains(content, latin) || contains(content, wide)) {
					found.add(file);
				}
			}
		}
		return found;
	}

	private static boolean contains(String content, byte[] wanted) {
		return content.contains(new String(wanted, java.nio.charset.StandardCharsets.ISO_8859_1));
	}

	private OpenStore open() {
		return StoreOpener.open(data, Keys.VAULT, List.of(NOTES));
	}

	private static void write(Store store, String text) {
		store.execute(transaction -> {
			try (PreparedStatement insert = transaction.connection().prepareStatement("INSERT INTO NOTE (TEXT) VALUES (?)")) {
				insert.setString(1, text);
				insert.executeUpdate();
			}
		});
	}

	private static List<String> texts(Store store) {
		return store.read(transaction -> {
			try (Statement statement = transaction.connection().createStatement(); ResultSet rows = statement.executeQuery("SELECT TEXT FROM NOTE ORDER BY ID")) {
				List<String> texts = new ArrayList<>();
				while (rows.next()) {
					texts.add(rows.getString(1));
				}
				return texts;
			}
		});
	}
}

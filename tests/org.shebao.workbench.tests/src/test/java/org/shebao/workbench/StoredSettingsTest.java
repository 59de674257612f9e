package org.shebao.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.Preferences;

class StoredSettingsTest {

	private final Map<String, String> stored = new ConcurrentHashMap<>();
	private final AtomicInteger written = new AtomicInteger();
	private final StoredSettings settings = new StoredSettings(preferences(), () -> Path.of("desktop"));

	private Preferences preferences() {
		return (Preferences) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Preferences.class }, (proxy, method, given) -> switch (method.getName()) {
			case "get" -> given[1] == null ? stored.get(given[0]) : stored.getOrDefault(given[0], (String) given[1]);
			case "getInt" -> Optional.ofNullable(stored.get(given[0])).map(Integer::valueOf).orElse((Integer) given[1]);
			case "getBoolean" -> Optional.ofNullable(stored.get(given[0])).map(Boolean::valueOf).orElse((Boolean) given[1]);
			case "put" -> stored.put((String) given[0], (String) given[1]);
			case "remove" -> stored.remove(given[0]);
			case "flush" -> written.incrementAndGet();
			default -> throw new UnsupportedOperationException(method.getName());
		});
	}

	@Test
	void aPageHasAThousandRowsAtFirstAndTenThousandAtMost_R192() {
		assertEquals(1000, settings.pageSize());
		settings.pageSize(50);
		assertEquals(50, settings.pageSize());
		settings.pageSize(20_000);
		assertEquals(10_000, settings.pageSize());
		settings.pageSize(0);
		assertEquals(1, settings.pageSize());
	}

	@Test
	void theZoomStaysBetweenOneAndTwoHundred() {
		assertEquals(100, settings.zoom());
		settings.zoom(250);
		assertEquals(200, settings.zoom());
		settings.zoom(50);
		assertEquals(100, settings.zoom());
	}

	@Test
	void theLanguageIsChineseUntilEnglishIsChosen() {
		assertEquals(Locale.SIMPLIFIED_CHINESE, settings.language());
		settings.language(Locale.ENGLISH);
		assertEquals(Locale.ENGLISH, settings.language());
	}

	@Test
	void filesGoToTheDesktopUntilAnotherFolderWasUsed_R172() {
		assertEquals(Path.of("desktop"), settings.folder());
		settings.folder(Path.of("exports"));
		assertEquals(Path.of("exports"), settings.folder());
	}

	@Test
	void listenersHearOfChangesAndOnlyOfChanges() throws Exception {
		AtomicInteger heard = new AtomicInteger();
		try (AutoCloseable listening = settings.onChange(heard::incrementAndGet)) {
			settings.dark(true);
			settings.dark(true);
			settings.masked(true);
		}
		settings.dark(false);
		assertEquals(2, heard.get());
		assertTrue(settings.masked());
		assertFalse(settings.dark());
	}

	@Test
	void whatOthersKeepCanBeForgotten() {
		assertEquals(Optional.empty(), settings.get("zoom"));
		settings.set("zoom", "a width");
		assertEquals(Optional.of("a width"), settings.get("zoom"));
		assertEquals(100, settings.zoom(), "keys of others are others");
		settings.set("zoom", null);
		assertEquals(Optional.empty(), settings.get("zoom"));
	}

	@Test
	void allIsWrittenWhenClosed() {
		settings.pageSize(50);
		settings.close();
		assertTrue(written.get() > 0);
	}

	@Test
	void theDesktopIsFoundUnderItsOwnName(@TempDir Path home) throws IOException {
		assertEquals(home, DesktopFolder.find(home, null));
		Path plain = Files.createDirectory(home.resolve("Desktop"));
		assertEquals(plain, DesktopFolder.find(home, null));
		Path named = Files.createDirectory(home.resolve("桌面"));
		Files.createDirectory(home.resolve(".config"));
		Files.writeString(home.resolve(".config/user-dirs.dirs"), "# folders\nXDG_DESKTOP_DIR=\"$HOME/桌面\"\n");
		assertEquals(named, DesktopFolder.find(home, null));
	}

	@Test
	void aDesktopInTheCloudIsFound(@TempDir Path home) throws IOException {
		Path cloud = Files.createDirectories(home.resolve("OneDrive/Desktop"));
		assertEquals(cloud, DesktopFolder.find(home, home.resolve("OneDrive").toString()));
	}
}

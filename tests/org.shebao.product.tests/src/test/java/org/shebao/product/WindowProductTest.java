package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is beside the window in its product. */
class WindowProductTest {
	private static final Path FOR_WINDOWS = Product.PRODUCTS.resolve("org.shebao.workbench.product-win32.win32.x86_64.zip");
	private static final String START_PROGRAM = "shebao/shebao-workbench.exe";

	@TempDir
	Path folder;

	@DisplayName("The product with the window has the command line too")
	@Test
	void commandLine() throws IOException, InterruptedException {
		assertEquals(1, Product.withWindow(folder).run("regions", "--json").expect(0).json().get("regions").size());
	}

	@DisplayName("Without a display the window says so in both languages and names the command line")
	@Test
	void withoutADisplay() throws IOException, InterruptedException {
		String said = Product.withWindow(folder).with("DISPLAY", "").with("WAYLAND_DISPLAY", "").runProgram("shebao-workbench").expect(1).err();
		assertTrue(said.contains("没有图形界面") && said.contains("no display") && said.contains("shebao --help"), said);
	}

	@DisplayName("The desktop's menu gets an entry that starts this very product")
	@Test
	void menuEntry() throws IOException, InterruptedException {
		String entry = Product.withWindow(folder).with("XDG_DATA_HOME", folder.toString()).runProgram("shebao-workbench", "--menu").expect(0).out().strip();
		List<String> lines = Files.readAllLines(Path.of(entry));
		assertTrue(lines.contains("Name[zh_CN]=社保费管理客户端"), lines.toString());
		Path program = Path.of(value(lines, "Exec=").replace("\"", ""));
		assertTrue(Files.isExecutable(program) && Files.isRegularFile(Path.of(value(lines, "Icon="))), lines.toString());
	}

	private static String value(List<String> lines, String key) {
		return lines.stream().filter(line -> line.startsWith(key)).findFirst().orElseThrow().substring(key.length());
	}

	@DisplayName("The archive for Windows has its own widgets and none of Linux")
	@Test
	void widgetsOfWindows() throws IOException {
		try (ZipFile archive = new ZipFile(FOR_WINDOWS.toFile(), StandardCharsets.UTF_8)) {
			List<String> widgets = archive.stream().map(ZipEntry::getName).filter(name -> name.matches(".*/org\\.eclipse\\.(swt|e4\\.ui\\.swt)\\.(gtk|win32).*\\.jar")).toList();
			assertEquals(2, widgets.size(), widgets.toString());
			assertTrue(widgets.stream().allMatch(name -> name.contains(".win32")), widgets.toString());
		}
	}

	@DisplayName("The start program for Windows is a 64-bit program with Chinese messages, an icon and a version")
	@Test
	void startProgram() throws IOException {
		try (ZipFile archive = new ZipFile(FOR_WINDOWS.toFile(), StandardCharsets.UTF_8); InputStream in = archive.getInputStream(archive.getEntry(START_PROGRAM))) {
			byte[] program = in.readAllBytes();
			assertEquals("MZ", new String(program, 0, 2, StandardCharsets.US_ASCII));
			String text = new String(program, StandardCharsets.UTF_16LE);
			// strings of a program lie at even places
			for (String expected : new String[] { "没有找到 Java 21 或更高版本", "社保费管理客户端", "OriginalFilename" }) {
				assertTrue(text.contains(expected), expected);
			}
			assertTrue(new String(program, StandardCharsets.ISO_8859_1).contains("PerMonitorV2"));
		}
	}
}

package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {

	@TempDir
	Path folder;

	@Test
	@DisplayName("DOMAIN §6.1: 100,000 rows are written and read with a heap of 64 MB")
	void aHundredThousandRowsNeedLittleMemory() throws IOException, InterruptedException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Process process = new ProcessBuilder(java.toString(), "-Xmx64m", "-cp", classPath(), LargeFile.class.getName(),
				folder.resolve("large.xlsx").toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertEquals(0, process.waitFor());
		// 3 × (100,000 × 4,394.70 + (0 + … + 99,999) / 100) = 3 × (439,470,000.00 + 49,999,500.00)
		assertEquals("100000 1468408500.00", output.strip());
	}

	/** The class path of these tests, whether it is that of the Java machine or of a loader that a test runner made. */
	private static String classPath() {
		if (LargeFileTest.class.getClassLoader() instanceof URLClassLoader loader) {
			return Arrays.stream(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString()).collect(Collectors.joining(File.pathSeparator));
		}
		return System.getProperty("java.class.path");
	}
}

package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a printed form as another program does. */
final class PdfText {

	private PdfText() {
	}

	/** The text of a PDF, laid out as on the page. */
	static String of(Path pdf) {
		try {
			Process reader = new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", pdf.toString(), "-").redirectErrorStream(true).start();
			String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(0, reader.waitFor(), text);
			return text;
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new AssertionError(stopped);
		}
	}
}

package org.shebao.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads PDF files back with the programs of poppler-utils, which know nothing of the library that wrote them. */
final class Poppler {

	private Poppler() {
	}

	/** The text of a PDF in its layout; pages end with a form feed. */
	static String text(byte[] pdf, Path folder) {
		return run(pdf, folder, "pdftotext", "-layout", "-enc", "UTF-8", "in.pdf", "-");
	}

	/** The lines of the font table, without its head. */
	static List<String> fonts(byte[] pdf, Path folder) {
		return run(pdf, folder, "pdffonts", "in.pdf").lines().skip(2).toList();
	}

	private static String run(byte[] pdf, Path folder, String... command) {
		try {
			Files.write(folder.resolve("in.pdf"), pdf);
			Process process = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int exit = process.waitFor();
			if (exit != 0) {
				throw new AssertionError(command[0] + " ended with " + exit);
			}
			return output;
		} catch (IOException e) {
			throw new UncheckedIOException(command[0] + " of the package poppler-utils is needed for this test", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}
}

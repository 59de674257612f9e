package org.shebao.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The spreadsheet program of users without Excel, if this computer has it. */
final class LibreOffice {

	static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1";

	private final Path profile;

	LibreOffice(Path scratch) {
		profile = scratch.resolve("libreoffice");
	}

	static boolean isThere() {
		return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
	}

	/** Saves files in another format into a folder, under their names. */
	void convert(List<Path> files, String format, Path into) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", format, "--outdir", into.toString()));
		files.forEach(file -> command.add(file.toString()));
		Path log = Files.createTempFile("soffice", ".log");
		int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
		if (status != 0) {
			throw new IOException("soffice ended with " + status + ": " + Files.readString(log));
		}
		Files.delete(log);
	}
}

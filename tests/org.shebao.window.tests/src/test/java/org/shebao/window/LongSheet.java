package org.shebao.window;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A filled list of employees that takes long to read: behind its people stand so many rows without a wage, which change nothing. */
final class LongSheet {

	private static final int ROWS = 99_000;
	private static final Pattern LAST_ROW = Pattern.compile("<row r=\"(\\d+)\"(?:(?!<row).)*</row>(?=</sheetData>)", Pattern.DOTALL);
	private static final Pattern WAGE = Pattern.compile("<c r=\"E\\d+\".*?(?:/>|</c>)", Pattern.DOTALL);

	private LongSheet() {
	}

	/** Writes the sheet of a template. */
	static void write(Path template, Path target) throws IOException {
		try (ZipFile in = new ZipFile(template.toFile()); OutputStream out = Files.newOutputStream(target); ZipOutputStream zip = new ZipOutputStream(out)) {
			// what is packed too densely is refused as a bomb
			zip.setLevel(Deflater.NO_COMPRESSION);
			for (ZipEntry entry : Collections.list(in.entries())) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = in.getInputStream(entry).readAllBytes();
				zip.write(entry.getName().endsWith("sheet1.xml") ? lengthened(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : content);
				zip.closeEntry();
			}
		}
	}

	private static String lengthened(String sheet) {
		Matcher last = LAST_ROW.matcher(sheet);
		if (!last.find()) {
			throw new IllegalStateException("no rows in " + sheet.substring(0, Math.min(2000, sheet.length())));
		}
		int first = Integer.parseInt(last.group(1));
		String row = WAGE.matcher(last.group()).replaceAll("");
		StringBuilder all = new StringBuilder(sheet.substring(0, last.end()));
		for (int i = first + 1; i <= first + ROWS; i++) {
			all.append(row.replaceAll("r=\"([A-Z]*)" + first + "\"", "r=\"$1" + i + "\""));
		}
		return all.append(sheet.substring(last.end())).toString();
	}
}

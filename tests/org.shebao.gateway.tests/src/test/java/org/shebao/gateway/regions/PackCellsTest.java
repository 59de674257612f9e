package org.shebao.gateway.regions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCellsTest {

	private static final PackSource GUIZHOU = PackSource.directory(Path.of("../../bundles/org.shebao.region.guizhou/pack"));

	@BeforeEach
	void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			agencies.csv | 520000S99,没有区划的机构,HRSS,,2022-01-01,,,design,false | division 不能为空
			texts.csv    | hint,,2022-01-01,,,design,false                          | text 不能为空
			""")
	@DisplayName("§8.3: an empty cell that an answer would rest on makes the pack unusable, with the file and the row")
	void anEmptyCellIsReported(String file, String row, String reason) {
		PackException refused = assertThrows(PackException.class, () -> PackLoader.load(with(file, row)));
		assertEquals(reason + "。", refused.getMessage().substring(refused.getMessage().indexOf('：') + 1));
	}

	@Test
	@DisplayName("R-072: a window that was closed and published anew does not disturb")
	void aClosedWindowDoesNotDisturb() throws PackException {
		RegionPack pack = PackLoader.load(with("windows.csv", "2027,2027-02-01,2027-02-28,2027-01-01,2027-01-31,,design,false"));
		assertEquals(Optional.of(new RegionPack.WageWindow(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31))), pack.wageWindow(2027));
	}

	/** Guizhou's pack with one more row. */
	private static PackSource with(String file, String row) {
		return name -> name.equals(file) ? appended(name, row) : GUIZHOU.open(name);
	}

	private static InputStream appended(String file, String row) throws IOException {
		try (InputStream in = GUIZHOU.open(file)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
			return new ByteArrayInputStream((text + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
		}
	}
}

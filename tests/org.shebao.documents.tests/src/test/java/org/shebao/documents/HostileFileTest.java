package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;

@DisplayName("W-6: a file that cannot be read is refused with a sentence that says why")
@ExtendWith(InChinese.class)
class HostileFileTest {

	private static final String DAMAGED = "文件无法读取：文件已损坏或不完整，请重新保存后重试";
	private static final String NO_WORKBOOK = "文件无法读取：不是Excel工作簿，请用Excel或WPS另存为.xlsx文件后重试";
	private static final String ENCRYPTED = "文件无法读取：文件已加密，请取消打开密码后重试";
	private static final String BOMB = "文件无法读取：文件解压后的内容异常庞大，请重新导出后重试";

	@TempDir
	Path folder;

	@Test
	void aMissingFile() {
		assertEquals("文件无法读取：无法打开“没有.xlsx”，请确认文件存在且未被其他程序占用", refusal(folder.resolve("没有.xlsx")));
		assertEquals("文件无法读取：无法打开“" + folder.getFileName() + "”，请确认文件存在且未被其他程序占用", refusal(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "姓名,证件号码\n", "%PDF-1.7", "<html><table><tr><td>假xls</td></tr></table></html>" })
	void otherContentUnderAWorkbooksName(String content) throws IOException {
		assertEquals(NO_WORKBOOK, refusal(Files.writeString(folder.resolve("wage.xls"), content)));
	}

	@Test
	void anotherOfficeFileInTheOldContainer() throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			container.writeFilesystem(out);
			assertEquals(NO_WORKBOOK, refusal(Files.write(folder.resolve("wage.xls"), out.toByteArray())));
		}
	}

	@Test
	void anArchiveThatIsNoWorkbook() throws IOException {
		assertEquals(DAMAGED, refusal(archive("other.xlsx", "readme.txt", "文本")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "wage-libreoffice.xlsx", "wage-libreoffice.xls" })
	void aTruncatedFileOfAnyLength(String name) throws IOException {
		byte[] whole = Files.readAllBytes(Samples.resource(name, folder));
		for (int length = 100; length < whole.length * 9 / 10; length += 400) {
			assertEquals(DAMAGED, refusal(Files.write(folder.resolve("cut-" + name), Arrays.copyOf(whole, length))), "cut after " + length);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "wage-libreoffice.xlsx", "wage-libreoffice.xls" })
	void flippedBytesNeverEndInAnythingButARefusal(String name) throws IOException {
		byte[] whole = Files.readAllBytes(Samples.resource(name, folder));
		Random random = new Random(20240401);
		int refused = 0;
		for (int round = 0; round < 300; round++) {
			byte[] damaged = whole.clone();
			for (int flips = 0; flips < 12; flips++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			refused += isRefused(Files.write(folder.resolve("flipped-" + name), damaged)) ? 1 : 0;
		}
		assertTrue(refused > 0, "no round was refused");
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml" })
	void flippedBytesInsideAPartNeverEndInAnythingButARefusal(String part) throws IOException {
		Path original = Samples.resource("wage-libreoffice.xlsx", folder);
		Random random = new Random(part.hashCode());
		int refused = 0;
		for (int round = 0; round < 100; round++) {
			Path damaged = rewritten(original, part, content -> {
				byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
				for (int flips = 0; flips < 3; flips++) {
					bytes[random.nextInt(bytes.length)] = (byte) (' ' + random.nextInt(95));
				}
				return new String(bytes, StandardCharsets.ISO_8859_1);
			});
			refused += isRefused(damaged) ? 1 : 0;
		}
		assertTrue(refused > 0, "no round was refused");
	}

	@Test
	void anArchiveThatUnpacksToGigabytes() throws IOException {
		Path bomb = folder.resolve("bomb.xlsx");
		byte[] spaces = new byte[1 << 20];
		Arrays.fill(spaces, (byte) ' ');
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			for (int mebibytes = 0; mebibytes < 300; mebibytes++) {
				zip.write(spaces);
			}
		}

		assertTrue(Files.size(bomb) < 400_000);
		assertEquals(BOMB, refusal(bomb));
	}

	@Test
	void manyPartsThatTogetherUnpackToTooMuch() throws IOException {
		Path file = folder.resolve("parts.xlsx");
		byte[] noise = new byte[600_000];
		new Random(1).nextBytes(noise);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (int part = 0; part < 4; part++) {
				zip.putNextEntry(new ZipEntry("part" + part));
				zip.write(noise);
			}
		}
		ReadingLimits small = new ReadingLimits(10, 10_000_000, 1_000_000, 2_000_000, 200);

		assertEquals(BOMB, assertThrows(RuleViolation.class, () -> SheetReader.open(file, small)).getMessage());
	}

	@Test
	void aFileAboveTheLimitOfSize() throws IOException {
		Path file = Samples.resource("wage-libreoffice.xlsx", folder);
		ReadingLimits tiny = new ReadingLimits(10, 1000, 1_000_000, 2_000_000, 200);

		assertEquals("文件无法读取：文件过大，请拆分后重试", assertThrows(RuleViolation.class, () -> SheetReader.open(file, tiny)).getMessage());
	}

	@Test
	void anExternalEntityIsNeverRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "机密内容");
		String attack = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
		Path file = rewritten(Samples.resource("wage-libreoffice.xlsx", folder), "xl/sharedStrings.xml",
				text -> text.replaceFirst("(<\\?xml[^>]*\\?>)", "$1" + attack).replaceFirst("<t([^>]*)>[^<]*</t>", "<t$1>&e;</t>"));

		assertEquals(DAMAGED, refusal(file));
	}

	@Test
	void entitiesThatGrowWithoutEndAreNotExpanded() throws IOException {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"哈哈哈哈哈哈哈哈哈哈\">");
		for (int i = 1; i < 12; i++) {
			laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
		}
		Path file = rewritten(Samples.resource("wage-libreoffice.xlsx", folder), "xl/worksheets/sheet1.xml",
				text -> text.replaceFirst("(<\\?xml[^>]*\\?>)", "$1" + laughs + "]>").replaceFirst("<v>[^<]*</v>", "<v>&a11;</v>"));

		assertEquals(DAMAGED, refusal(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2000000000", "99999999999", "-1", "40" })
	void aCellThatNamesATextWhichTheFileDoesNotHave(String number) throws IOException {
		Path file = rewritten(Samples.resource("wage-libreoffice.xlsx", folder), "xl/worksheets/sheet1.xml",
				text -> text.replaceFirst("(<c [^>]*t=\"s\"[^>]*><v>)\\d+", "$1" + number));

		assertEquals(DAMAGED, refusal(file));
	}

	@Test
	void anEncryptedWorkbookOfEitherFormat() throws Exception {
		Path plain = Samples.resource("wage-libreoffice.xlsx", folder);
		Path encrypted = folder.resolve("encrypted.xlsx");
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream out = encryptor.getDataStream(container)) {
				Files.copy(plain, out);
			}
			try (OutputStream out = Files.newOutputStream(encrypted)) {
				container.writeFilesystem(out);
			}
		}
		Path old = folder.resolve("encrypted.xls");
		Biff8EncryptionKey.setCurrentUserPassword("secret");
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			workbook.createSheet("一").createRow(0).createCell(0).setCellValue("内容");
			Samples.save(workbook, old);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}

		assertEquals(ENCRYPTED, refusal(encrypted));
		assertEquals(ENCRYPTED, refusal(old));
	}

	@Test
	void theCauseIsKeptForTheLog() throws IOException {
		Path file = archive("other.xlsx", "readme.txt", "文本");

		assertFalse(assertThrows(RuleViolation.class, () -> SheetReader.open(file)).getCause() == null);
	}

	private String refusal(Path file) {
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> readAll(file));
		assertEquals("W-6", refusal.rule());
		return refusal.getMessage();
	}

	private static boolean isRefused(Path file) throws IOException {
		try {
			readAll(file);
			return false;
		} catch (RuleViolation refusal) {
			return true;
		}
	}

	private static void readAll(Path file) throws IOException {
		Samples.rows(file, 0);
		Samples.wageRows(file);
	}

	private Path archive(String name, String entry, String content) throws IOException {
		Path file = folder.resolve(name);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	private interface Change {
		String of(String content);
	}

	/** A copy of a workbook with one part changed. Bytes are kept as they are: one character for each byte. */
	private Path rewritten(Path original, String part, Change change) throws IOException {
		Path copy = folder.resolve("rewritten.xlsx");
		boolean found = false;
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(original)); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				if (entry.getName().equals(part)) {
					found = true;
					String changed = change.of(new String(content, StandardCharsets.ISO_8859_1));
					content = changed.chars().anyMatch(c -> c > 0xFF) ? changed.getBytes(StandardCharsets.UTF_8) : changed.getBytes(StandardCharsets.ISO_8859_1);
				}
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(content);
			}
		}
		assertTrue(found, "the workbook has no part " + part);
		return copy;
	}

	@ParameterizedTest
	@ValueSource(strings = { "XFE4", "ZZZZZZ4", "FXSHRXW4" })
	void aCellBeyondTheLastColumn(String reference) throws IOException {
		Path file = rewritten(Samples.resource("wage-libreoffice.xlsx", folder), "xl/worksheets/sheet1.xml", text -> text.replaceFirst("r=\"A4\"", "r=\"" + reference + '"'));

		assertEquals(DAMAGED, refusal(file));
	}

	@Test
	void aSheetWithoutAName() throws IOException {
		assertEquals(DAMAGED, refusal(rewritten(Samples.resource("wage-libreoffice.xlsx", folder), "xl/workbook.xml", text -> text.replaceFirst("<sheet name=\"[^\"]*\"", "<sheet"))));
	}

	@Test
	void aNumberOfMoreDigitsThanAnyNumberHas() throws IOException {
		assertEquals(DAMAGED, refusal(rewritten(Samples.resource("wage-libreoffice.xlsx", folder), "xl/worksheets/sheet1.xml",
				text -> text.replaceFirst("(<c [^>]*t=\"n\"[^>]*><v>)", "$1" + "1".repeat(401)))));
	}

	@Test
	void contentThatIsKeptInMemoryHasLimits() throws IOException {
		String start = "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>";
		assertEquals(BOMB, refusal(withPart("xl/sharedStrings.xml", "<sst>", "<si><t>a</t></si>", 1_000_001)));
		assertEquals(BOMB, refusal(withPart("xl/sharedStrings.xml", "<sst><si><t><![CDATA[", "<<<<<<<<", 2_500_000)));
		assertEquals(BOMB, refusal(withPart("xl/worksheets/sheet1.xml", start, "<![CDATA[<<<<<<<<]]>", 600_000)));
		assertEquals(BOMB, refusal(withPart("xl/worksheets/sheet1.xml", start, "12345678", 200_000)));
		assertEquals(BOMB, refusal(withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\">", "<c/>", 16_385)));
		// 30,518 rows of 16,384 columns are more than 500 million cells
		assertEquals(BOMB, refusal(withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "<row><c r=\"XFD1\"/></row>", 30_518)));
		assertEquals(BOMB, refusal(withPart("xl/worksheets/sheet1.xml", "<worksheet>", "<a>", 101)));
		assertEquals(BOMB, refusal(withPart("xl/styles.xml", "<styleSheet>", "<xf/>", 200_001)));
		assertEquals(BOMB, refusal(withPart("xl/worksheets/sheet.bin", "<worksheet>", "<a>", 101)));
	}

	/** A workbook with one part of a piece many times; the part does not end well, but it is refused before. */
	private Path withPart(String part, String before, String piece, int count) throws IOException {
		return archive("part.xlsx", part, before + piece.repeat(count));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x7FFF_FFFF, 500_001, -1 })
	void anOldWorkbookThatSaysItHasMillionsOfTexts(int count) throws IOException {
		Path original = folder.resolve("plain.xls");
		HSSFWorkbook workbook = new HSSFWorkbook();
		workbook.createSheet("一").createRow(0).createCell(0).setCellValue("内容");
		byte[] file = Files.readAllBytes(Samples.save(workbook, original));
		// the record of type 0x00FC with one text, used once: its length, then 1, 1
		int at = 0;
		while (!(file[at] == (byte) 0xFC && file[at + 1] == 0 && file[at + 4] == 1 && file[at + 8] == 1 && file[at + 5] == 0 && file[at + 9] == 0)) {
			at++;
		}
		ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 8, count);

		assertEquals(BOMB, refusal(Files.write(folder.resolve("texts.xls"), file)));
	}
}

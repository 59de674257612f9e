package org.shebao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.money.Money;
import org.shebao.core.time.BusinessClock;
import org.shebao.documents.BankVoucherDocument.Payer;
import org.shebao.documents.BankVoucherDocument.Row;

class BankVoucherFormTest {

	private static final BusinessClock CLOCK = () -> Instant.parse("2025-07-18T16:30:00Z");
	private static final Payer PAYER = new Payer("兴义市示例商行", "贵州银行兴义瑞金路支行", "6222022402012345670");
	private static final FormFonts FONTS = new FormFonts();

	@TempDir
	Path folder;

	@Test
	@DisplayName("R-172: the voucher has the fields of the bank's form in their order")
	void theVoucherHasTheFieldsOfTheBanksFormInTheirOrder() {
		String text = compact(Poppler.text(print(voucher("兴义市示例商行", Optional.of(PAYER), false)).document().bytes(), folder));

		assertInOrder(text, "银行端查询缴税凭证", "银行端查询缴税凭证序号：552010325070000123", "填开日期：2025年07月18日", "纳税人识别号", "92522301MA6F2W3T68", "税务机构代码", "15223010000",
				"纳税人名称", "兴义市示例商行", "税务机关名称", "国家税务总局兴义市税务局", "付款人名称", "兴义市示例商行", "付款人开户银行名称", "贵州银行兴义瑞金路支行", "付款人账号", "6222022402012345670",
				"征收项目", "应缴税额", "企业职工基本养老保险费", "9,168.00", "失业保险费", "0.05", "金额合计（小写）", "￥9,168.05", "金额合计（大写）", "人民币玖仟壹佰陆拾捌元零伍分", "付款人（章）", "经办人（章）",
				"银行记账员（章）", "限缴日期：2025年07月31日", "生成时间：2025-07-1900:30:00", "第1页/共1页");
		assertFalse(text.contains("样张"));
	}

	@Test
	@DisplayName("R-182: a voucher without payer leaves the payer's cells empty")
	void aVoucherWithoutPayerLeavesItsCellsEmpty() {
		String text = compact(Poppler.text(print(voucher("兴义市示例商行", Optional.empty(), false)).document().bytes(), folder));

		assertInOrder(text, "付款人名称付款人开户银行名称付款人账号征收项目");
	}

	@Test
	void rareCharactersOfNamesAreShownAndAllFontsAreEmbedded() {
		PrintedForm form = print(voucher("兴义市𬭎㛃䶮商行", Optional.empty(), false));

		assertEquals(List.of(), form.missingCharacters());
		assertTrue(compact(Poppler.text(form.document().bytes(), folder)).contains("兴义市𬭎㛃䶮商行"));
		List<String> fonts = Poppler.fonts(form.document().bytes(), folder);
		assertEquals(3, fonts.size());
		for (String font : fonts) {
			// columns: name, type, encoding, embedded, subset, unicode
			assertTrue(font.matches("[A-Z]{6}\\+Shebao\\S* +CID TrueType +Identity-H +yes yes yes .*"), font);
		}
	}

	@Test
	void aCharacterThatNoFontHasIsReplacedVisiblyAndReported() {
		String beyond = Character.toString(0x31350);
		PrintedForm form = print(voucher("示例" + beyond + "商行" + beyond, Optional.empty(), false));

		assertEquals(List.of(beyond), form.missingCharacters());
		assertTrue(compact(Poppler.text(form.document().bytes(), folder)).contains("示例〓商行〓"));
	}

	@Test
	@DisplayName("DOMAIN §6.2: a form of the sandbox is marked on every page")
	void aSampleIsMarkedOnEveryPage() {
		byte[] pdf = print(many(80, true)).document().bytes();

		String[] pages = Poppler.text(pdf, folder).split("\f");
		assertTrue(pages.length > 2, pages.length + " pages");
		for (String page : pages) {
			assertTrue("样张/非正式票据".chars().allMatch(character -> page.indexOf(character) >= 0), page);
		}
	}

	@Test
	void manyRowsGoOverPagesWithRepeatedHeadsAndNothingLost() {
		String[] pages = Poppler.text(print(many(120, false)).document().bytes(), folder).split("\f");

		for (int i = 0; i < pages.length; i++) {
			String page = compact(pages[i]);
			assertInOrder(page, "银行端查询缴税凭证", "序号：552010325070000123", "征收项目应缴税额", "第%d页/共%d页".formatted(i + 1, pages.length));
			assertEquals(i == 0, page.contains("纳税人识别号"));
			assertEquals(i == pages.length - 1, page.contains("金额合计（小写）"));
		}
		String whole = compact(String.join("", pages));
		assertTrue(IntStream.rangeClosed(1, 120).allMatch(i -> whole.contains("征收项目第" + i + "号")));
		// 1 + 2 + … + 120 = 7260
		assertTrue(whole.contains("￥7,260.00"));
		assertTrue(whole.contains("人民币柒仟贰佰陆拾元整"));
	}

	@Test
	void totalsSealsAndPayByDateAreNeverTornApart() {
		for (int rows = 15; rows < 24; rows++) {
			String last = compact(Arrays.asList(Poppler.text(print(many(rows, false)).document().bytes(), folder).split("\f")).getLast());
			assertInOrder(last, "金额合计（小写）", "付款人（章）", "限缴日期：");
		}
	}

	@Test
	void severalFormsArePrintedAtTheSameTimeWithTheSameFonts() {
		String alone = Poppler.text(print(voucher("兴义市𬭎㛃䶮商行", Optional.of(PAYER), true)).document().bytes(), folder);

		List<byte[]> together = IntStream.range(0, 24).parallel().mapToObj(i -> print(voucher("兴义市𬭎㛃䶮商行", Optional.of(PAYER), true)).document().bytes()).toList();

		for (byte[] pdf : together) {
			assertEquals(alone, Poppler.text(pdf, folder));
		}
	}

	@Test
	void theRowsMustSumUpToTheTotal() {
		List<Row> rows = List.of(new Row("失业保险费", Money.parse("10.00")));

		assertThrows(IllegalArgumentException.class, () -> document("示例", Optional.empty(), rows, Money.parse("10.01"), false));
		assertThrows(IllegalArgumentException.class, () -> document("示例", Optional.empty(), List.of(), Money.ZERO, false));
	}

	@Test
	@DisplayName("R-181: the stored bytes carry their digest, and other bytes are refused under it")
	void theStoredBytesCarryTheirDigest() {
		StoredDocument stored = print(voucher("兴义市示例商行", Optional.empty(), false)).document();

		assertEquals("银行端查询缴税凭证_兴义市示例商行_552010325070000123.pdf", stored.fileName());
		assertEquals(stored, new StoredDocument(stored.fileName(), stored.bytes(), stored.sha256()));
		byte[] changed = stored.bytes();
		changed[100]++;
		assertThrows(IllegalArgumentException.class, () -> new StoredDocument(stored.fileName(), changed, stored.sha256()));
		// SHA-256 of "abc", FIPS 180-2 appendix B.1
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", StoredDocument.of("a", "abc".getBytes()).sha256());
	}

	private static PrintedForm print(BankVoucherDocument voucher) {
		return new BankVoucherForm(FONTS, CLOCK).print(voucher);
	}

	private static BankVoucherDocument voucher(String name, Optional<Payer> payer, boolean sample) {
		List<Row> rows = List.of(new Row("企业职工基本养老保险费", Money.parse("9168.00")), new Row("失业保险费", Money.parse("0.05")));
		return document(name, payer, rows, Money.parse("9168.05"), sample);
	}

	private static BankVoucherDocument many(int count, boolean sample) {
		List<Row> rows = new ArrayList<>();
		Money total = Money.ZERO;
		for (int i = 1; i <= count; i++) {
			rows.add(new Row("征收项目第" + i + "号", Money.ofFen(100L * i)));
			total = total.plus(Money.ofFen(100L * i));
		}
		return document("兴义市示例商行", Optional.of(PAYER), rows, total, sample);
	}

	private static BankVoucherDocument document(String name, Optional<Payer> payer, List<Row> rows, Money total, boolean sample) {
		return new BankVoucherDocument("552010325070000123", LocalDate.of(2025, 7, 18), "92522301MA6F2W3T68", name, "15223010000", "国家税务总局兴义市税务局", payer, rows, total,
				LocalDate.of(2025, 7, 31), sample);
	}

	private static String compact(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static void assertInOrder(String text, String... parts) {
		int from = 0;
		for (String part : parts) {
			int at = text.indexOf(part, from);
			assertTrue(at >= 0, part + " is missing after position " + from + " of " + text);
			from = at + part.length();
		}
	}
}

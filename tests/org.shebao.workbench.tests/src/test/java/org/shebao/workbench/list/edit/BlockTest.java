package org.shebao.workbench.list.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.workbench.list.Column.Kind;

class BlockTest {

	@ParameterizedTest
	@ValueSource(strings = { "张三\t5000\r\n李四\t6000\r\n", "张三\t5000\n李四\t6000\n",
			"张三\t5000\r李四\t6000\r", "张三\t5000\n李四\t6000", "张三\t5000\r\n李四\t6000\r\n\0" })
	@DisplayName("Lines end with any line break; one at the end begins no line")
	void lineBreaks(String text) {
		assertEquals(List.of(List.of("张三", "5000"), List.of("李四", "6000")), Block.parse(text).lines());
	}

	@Test
	@DisplayName("Quoted cells hold line breaks, tabs and doubled quotation marks")
	void quotedCells() {
		assertEquals(List.of(List.of("甲\n乙", "a\tb", "他说\"好\""), List.of("", "x", "")), 
				Block.parse("\"甲\n乙\"\t\"a\tb\"\t\"他说\"\"好\"\"\"\r\n\tx\t").lines());
	}

	@Test
	@DisplayName("A quotation mark that is not closed at a cell's end is part of the text")
	void strayQuotationMarks() {
		assertEquals(List.of(List.of("\"5 寸", "a\"b", "\"c\"d"), List.of("\"", "\"x", "")),
				Block.parse("\"5 寸\ta\"b\t\"c\"d\n\"\t\"x").lines());
	}

	@Test
	@DisplayName("Short lines are filled up; an empty line is a line; no text is no block")
	void shapes() {
		assertEquals(List.of(List.of("a", "b"), List.of("", ""), List.of("c", "")), Block.parse("a\tb\n\nc\n").lines());
		assertEquals(List.of(List.of("")), Block.parse("\r\n").lines());
		assertEquals(0, Block.parse("").height());
		assertEquals(0, Block.parse("").width());
	}

	@Test
	@DisplayName("A block is written as spreadsheets do")
	void format() {
		assertEquals("张三\t\"a\"\"b\"\r\n\"甲\n乙\"\t\r\n", new Block(List.of(List.of("张三", "a\"b"), List.of("甲\n乙", ""))).format());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', delimiter = ';', value = { "5,000.00;5000.00", "|￥5,000|;5000", "¥ 12,345.6;12345.6", "５０００．５０;5000.50",
			"5000元;5000",
			"|\u00a05000\u00a0|;5000", "|\u3000５，０００ 元 |;5000", "1,234,567.89;1234567.89", "-3;-3",
			"12,34;12,34", "1,2345;1,2345", "5 000;5 000", "5e3;5e3", "| - |;-", "abc;abc", "(5);(5)" })
	@DisplayName("DOMAIN §7.8: amounts lose currency signs, grouping marks, width and spaces; what is no amount stays as it is")
	void amounts(String pasted, String plain) {
		assertEquals(plain, PastedText.plain(Kind.MONEY, pasted));
	}

	@Test
	@DisplayName("Other texts lose the space around them; certificate numbers also the space inside, the apostrophe and small letters")
	void otherTexts() {
		assertEquals("5,000 件", PastedText.plain(Kind.TEXT, "\u00a0\u30005,000 件\t "));
		assertEquals("11010519491231002X", PastedText.plain(Kind.CERTIFICATE, "'１１0105 19491231 002x\u00a0"));
	}

	@Test
	@DisplayName("A block that would have millions of cells is refused with its size")
	void tooLarge() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		String text = "5000\n".repeat(100_000) + "\t".repeat(16_383);
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> Block.parse(text));
		assertEquals("粘贴的内容过大（100001行、16384列），请分次粘贴", refusal.getMessage());
	}

	@Test
	@Timeout(60)
	@DisplayName("Null characters, spaces and digits in millions are read as quickly as other text")
	void longRuns() {
		String nulls = "\0".repeat(2_000_000) + "x";
		assertEquals(nulls, Block.parse(nulls).text(0, 0));
		String spaces = "5" + " ".repeat(2_000_000) + "5";
		String digits = "5".repeat(2_000_000);
		assertFalse(PastedText.same(Kind.MONEY, digits, digits + ".0"));
		assertFalse(PastedText.looksLikeAmount("0." + digits));
		assertEquals(spaces, PastedText.plain(Kind.TEXT, " " + spaces + "\u3000\u200B"));
	}
}

package org.shebao.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MoneyInWordsTest {

	@DisplayName("§7.7: the whole table of amounts in words")
	@ParameterizedTest
	@CsvSource({ "0, 零元整", "0.01, 壹分", "0.10, 壹角整", "0.17, 壹角柒分", "10.05, 壹拾元零伍分", "100, 壹佰元整", "101, 壹佰零壹元整", "1001, 壹仟零壹元整", "1010, 壹仟零壹拾元整",
			"1000.5, 壹仟元伍角整", "1116.00, 壹仟壹佰壹拾陆元整", "1177.78, 壹仟壹佰柒拾柒元柒角捌分", "1409.50, 壹仟肆佰零玖元伍角整", "6007.14, 陆仟零柒元壹角肆分", "10001, 壹万零壹元整",
			"10010, 壹万零壹拾元整", "20040, 贰万零肆拾元整", "100000, 壹拾万元整", "110000.01, 壹拾壹万元零壹分", "107000.53, 壹拾万柒仟元伍角叁分", "600000.30, 陆拾万元叁角整",
			"1000001, 壹佰万零壹元整", "12345678.90, 壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整", "30500000.07, 叁仟零伍拾万元零柒分", "100010001, 壹亿零壹万零壹元整", "100100000, 壹亿零壹拾万元整",
			"1000000000, 壹拾亿元整", "-177.78, 负壹佰柒拾柒元柒角捌分", "100001234, 壹亿零壹仟贰佰叁拾肆元整", "1000000000000, 壹万亿元整" })
	void amountsInWords(BigDecimal yuan, String words) {
		assertEquals(words, MoneyInWords.of(yuan));
		assertTrue(MoneyInWords.matches(words, Money.ofYuan(yuan)));
	}

	@ParameterizedTest
	@CsvSource({ "0.005, 壹分", "0.004, 零元整", "9.995, 壹拾元整" })
	void roundsHalfUpFirst(BigDecimal yuan, String words) {
		assertEquals(words, MoneyInWords.of(yuan));
	}

	@DisplayName("§7.7: permitted variants are equal")
	@ParameterizedTest
	@CsvSource({ "1680.32, 壹仟陆佰捌拾元零叁角贰分", "1680.32, 壹仟陆佰捌拾元叁角贰分", "107000.53, 壹拾万零柒仟元伍角叁分", "107000.53, 壹拾万柒仟元零伍角叁分", "16409.02, 壹万陆仟肆佰零玖元零贰分",
			"1409.50, 壹仟肆佰零玖元伍角", "100, 人民币壹佰圆正" })
	void permittedVariantsAreEqual(String yuan, String words) {
		assertTrue(MoneyInWords.matches(words, Money.parse(yuan)));
	}

	@ParameterizedTest
	@CsvSource({ "16409.02, 壹万陆仟肆佰零玖元贰分", "100, 壹佰元", "0.17, 壹角柒分整", "1681.32, 壹仟陆佰捌拾壹元零叁角贰分", "101, 壹佰壹元整", "177.78, 负壹佰柒拾柒元柒角捌分", "10, 拾元整" })
	void otherSpellingsAreNot(String yuan, String words) {
		assertFalse(MoneyInWords.matches(words, Money.parse(yuan)));
	}

	@Test
	void theSmallestAmountHasWords() {
		assertTrue(MoneyInWords.of(Money.ofFen(Long.MIN_VALUE)).startsWith("负"));
	}

	@Property
	@Label("§7.7: words read back to the amount")
	void wordsReadBackToTheAmount(@ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) long fen) {
		assertEquals(fen, read(MoneyInWords.of(Money.ofFen(fen))));
	}

	@Property
	@Label("§7.7: words mean one amount only")
	void wordsMatchNoOtherAmount(@ForAll @LongRange(max = 10_000_000) long fen, @ForAll @LongRange(min = 1, max = 10_000_000) long more) {
		assertFalse(MoneyInWords.matches(MoneyInWords.of(Money.ofFen(fen)), Money.ofFen(fen + more)));
	}

	/** Reads words by value, independently of how they are written: a unit multiplies what stands before it. */
	private static long read(String words) {
		if (words.startsWith("负")) {
			return -read(words.substring(1));
		}
		int yuan = words.indexOf('元');
		String decimals = words.substring(yuan + 1);
		return 100 * whole(yuan < 0 ? "" : words.substring(0, yuan)) + 10 * before(decimals, '角') + before(decimals, '分');
	}

	private static long whole(String words) {
		for (Unit unit : Unit.values()) {
			int at = words.lastIndexOf(unit.name());
			if (at >= 0) {
				return whole(words.substring(0, at)) * unit.value + whole(words.substring(at + 1));
			}
		}
		String digits = words.replace("零", "");
		return digits.isEmpty() ? 0 : "零壹贰叁肆伍陆柒捌玖".indexOf(digits);
	}

	private static long before(String decimals, char unit) {
		int at = decimals.indexOf(unit);
		return at < 1 ? 0 : "零壹贰叁肆伍陆柒捌玖".indexOf(decimals.charAt(at - 1));
	}

	private enum Unit {
		亿(100_000_000), 万(10_000), 仟(1000), 佰(100), 拾(10);

		private final long value;

		Unit(long value) {
			this.value = value;
		}
	}
}

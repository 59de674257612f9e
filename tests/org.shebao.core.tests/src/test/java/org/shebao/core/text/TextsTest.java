package org.shebao.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.IdentityFault;
import org.shebao.core.identity.PasswordFault;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.PayerSide;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.WageInput;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.state.PaymentStatus;
import org.shebao.core.state.SyncStatus;
import org.shebao.core.state.UnitPasswordState;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.state.WageBatchStatus;
import org.shebao.core.state.WageLineStatus;
import org.shebao.core.time.FeePeriod;

class TextsTest {

	private final Texts texts = Texts.of(TextsTest.class);

	@Test
	void chineseForEveryLocaleButEnglish() {
		assertEquals("部分申报成功", Texts.of(WageBatchStatus.class).in(Locale.CHINA).label(WageBatchStatus.PARTLY_ACCEPTED));
		assertEquals("部分申报成功", Texts.of(WageBatchStatus.class).in(Locale.FRANCE).label(WageBatchStatus.PARTLY_ACCEPTED));
		assertEquals("Partly accepted", Texts.of(WageBatchStatus.class).in(Locale.UK).label(WageBatchStatus.PARTLY_ACCEPTED));
	}

	@Test
	void theDefaultLocaleDecidesAtEachCall() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.US);
			assertEquals("Medical insurance bureau", Texts.labelOf(RegistryAuthority.NHSA));
			Locale.setDefault(Locale.GERMANY);
			assertEquals("医保部门", Texts.labelOf(RegistryAuthority.NHSA));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void anApostropheIsJustAnApostrophe() {
		assertEquals("Officer's certificate", Texts.of(CertificateType.class).in(Locale.ENGLISH).get("CertificateType.OFFICER"));
		assertEquals("Don't lower 2025-07: 2 persons", texts.in(Locale.ENGLISH).get("period", FeePeriod.of(2025, 7), 2));
	}

	@Test
	void numbersAreGroupedOnlyWhereThePatternSaysSo() {
		assertEquals("XX属期2025，共100000人", texts.in(Locale.CHINA).get("period", 2025, 100_000));
		assertEquals("合计100,000元", texts.in(Locale.CHINA).get("amount", 100_000));
		assertEquals("Total 100,000 yuan", texts.in(Locale.ENGLISH).get("amount", 100_000));
	}

	@Test
	void aTextWithoutArgumentsIsReturnedAsWritten() {
		assertEquals("XX属期{0}，共{1}人", texts.in(Locale.CHINA).get("period"));
	}

	@Test
	void aMissingTextIsAProgrammingError() {
		assertFalse(Texts.of(WageInput.class).has("W-99"));
		assertTrue(Texts.of(WageInput.class).has("W-2"));
		assertThrows(MissingResourceException.class, () -> Texts.of(WageInput.class).get("W-99"));
		assertThrows(MissingResourceException.class, () -> Texts.of(FeePeriod.class).get("no messages beside this class"));
	}

	@Test
	@DisplayName("W-2: the exact words")
	void wageFormat() {
		assertEquals("缴费工资格式不正确，应为大于0且最多两位小数的金额", Texts.of(WageInput.class).in(Locale.CHINA).get("W-2"));
	}

	@ParameterizedTest
	@ValueSource(classes = { CertificateType.class, IdentityFault.class, PasswordFault.class, InsuranceType.class, PayerSide.class, RegistryAuthority.class,
			WageLineStatus.class, WageBatchStatus.class, FeeItemStatus.class, DeclarationStatus.class, PaymentStatus.class, VoucherStatus.class,
			UnitPasswordState.class, SyncStatus.class })
	void everyConstantHasALabelInBothLanguages(Class<? extends Enum<?>> type) {
		for (Enum<?> constant : type.getEnumConstants()) {
			assertFalse(Texts.of(type).in(Locale.CHINA).label(constant).isBlank());
			assertFalse(Texts.of(type).in(Locale.ENGLISH).label(constant).isBlank());
		}
	}

	@ParameterizedTest
	@ValueSource(classes = { CertificateType.class, InsuranceType.class, WageInput.class, WageLineStatus.class })
	void englishHasTheSameKeysAsChinese(Class<?> anchor) throws IOException {
		assertEquals(load(anchor, "messages.properties").keySet(), load(anchor, "messages_en.properties").keySet());
	}

	private static Properties load(Class<?> anchor, String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = anchor.getResourceAsStream(name)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}
}

package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.text.Texts;
import org.shebao.store.KeyVault;

class AboutTest {

	@Test
	@DisplayName("R-042: foreign components are listed by name with version and licence; our own are the version itself")
	void componentsAreListed() {
		About about = new About("1.0.0", KeyVault.Protection.OWNER_ONLY_FILE, List.of(About.Part.of("org.shebao.core", "1.0.0", null), About.Part.of("slf4j.api", "2.0.20", "MIT;link=\"http://x\""),
				About.Part.of("org.eclipse.swt", "3.133.0", null)));
		assertEquals(List.of("org.eclipse.swt 3.133.0  EPL-2.0", "slf4j.api 2.0.20  MIT"), about.parts());
		assertTrue(about.text().contains("1.0.0"));
	}

	@Test
	@DisplayName("§7 of the architecture: a computer without a key store of the operating system is told in both languages")
	void aMissingKeyStoreIsTold() {
		Texts texts = Texts.of(About.class);
		assertTrue(texts.in(Locale.SIMPLIFIED_CHINESE).get("program.keys.OWNER_ONLY_FILE").startsWith("数据密钥：本机没有可用的系统密钥库"));
		assertTrue(texts.in(Locale.ENGLISH).get("program.keys.OWNER_ONLY_FILE").startsWith("This computer offers no key store"));
		About about = new About("1.0.0", KeyVault.Protection.OWNER_ONLY_FILE, List.of());
		assertTrue(about.text().contains(texts.get("program.keys.OWNER_ONLY_FILE")));
	}
}

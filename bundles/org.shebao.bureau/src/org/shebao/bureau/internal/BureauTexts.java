package org.shebao.bureau.internal;

import java.util.Locale;

import org.shebao.bureau.SandboxBureau;
import org.shebao.core.identity.PasswordFault;
import org.shebao.core.text.Texts;

/** What the bureau says to employers. A bureau speaks Chinese, whatever the language of the computer that it runs on. */
public final class BureauTexts {
	private static final Texts TEXTS = Texts.of(SandboxBureau.class).in(Locale.SIMPLIFIED_CHINESE);
	private static final Texts FAULTS = Texts.of(PasswordFault.class).in(Locale.SIMPLIFIED_CHINESE);

	private BureauTexts() {
	}

	/** The text of a key. */
	public static String text(String key, Object... arguments) {
		return TEXTS.get(key, arguments);
	}

	/** What is wrong with a password. */
	public static String fault(PasswordFault fault) {
		return FAULTS.label(fault);
	}
}

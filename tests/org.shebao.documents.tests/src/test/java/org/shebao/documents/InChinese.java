package org.shebao.documents;

import java.util.Locale;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs the tests of a class in the product's first language, whatever the computer's. */
final class InChinese implements BeforeAllCallback, AfterAllCallback {

	private final Locale before = Locale.getDefault();

	@Override
	public void beforeAll(ExtensionContext context) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@Override
	public void afterAll(ExtensionContext context) {
		Locale.setDefault(before);
	}
}

package org.shebao.core.text;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The user-facing texts of a package: {@code messages.properties} (Chinese) and {@code messages_en.properties} beside an anchor class, loaded by that class's
 * loader. English is used for an English locale, Chinese for every other.
 * <p>
 * A text is a {@link MessageFormat} pattern with three reliefs: an apostrophe is just an apostrophe; <code>{0}</code> shows its argument as
 * {@link String#valueOf(Object)} does, so that a year or a unit number never gets grouping marks; a text asked for without arguments is returned as written. Write
 * <code>{0,number,#,##0}</code> where grouping is wanted.
 */
public final class Texts {

	private final Class<?> anchor;
	private final Locale fixed;

	private Texts(Class<?> anchor, Locale fixed) {
		this.anchor = Objects.requireNonNull(anchor);
		this.fixed = fixed;
	}

	/** The texts beside a class, in the language of {@link Locale#getDefault()} at the time of each call. */
	public static Texts of(Class<?> anchor) {
		return new Texts(anchor, null);
	}

	/** The label of an enum constant, kept beside its enum under {@code EnumName.CONSTANT}, in the user's language. */
	public static String labelOf(Enum<?> constant) {
		return of(constant.getDeclaringClass()).label(constant);
	}

	/** The same texts in one language, whatever the default. */
	public Texts in(Locale locale) {
		return new Texts(anchor, Objects.requireNonNull(locale));
	}

	/**
	 * The text of a key.
	 *
	 * @throws MissingResourceException if the package has no such text: a programming error
	 */
	public String get(String key, Object... arguments) {
		String pattern = bundle().getString(key);
		return arguments.length == 0 ? pattern : format(pattern, arguments);
	}

	/** The label of an enum constant: the text of {@code EnumName.CONSTANT}. */
	public String label(Enum<?> constant) {
		return get(constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
	}

	/** Whether the package has this text. */
	public boolean has(String key) {
		return bundle().containsKey(key);
	}

	private String format(String pattern, Object[] arguments) {
		MessageFormat message = new MessageFormat(pattern.replace("'", "''"), english() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
		Format[] formats = message.getFormatsByArgumentIndex();
		Object[] shown = arguments.clone();
		for (int i = 0; i < shown.length; i++) {
			if (i >= formats.length || formats[i] == null) {
				shown[i] = String.valueOf(shown[i]);
			}
		}
		return message.format(shown);
	}

	/** The texts in the language of the moment, for libraries that read resource bundles themselves. */
	public ResourceBundle bundle() {
		// the root locale stops ResourceBundle from looking for the computer's own language
		return ResourceBundle.getBundle(anchor.getPackageName() + ".messages", english() ? Locale.ENGLISH : Locale.ROOT, anchor.getClassLoader());
	}

	private boolean english() {
		Locale locale = fixed == null ? Locale.getDefault() : fixed;
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
	}
}

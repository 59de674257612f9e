package org.shebao.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of printed forms, embedded in every PDF: one for ordinary text and two for rare characters of names. Each character gets the first font that has it.
 * A font is loaded when it is first needed and kept; one instance serves all forms and threads.
 */
public final class FormFonts {

	/** Shown for a character that no font has. */
	public static final String REPLACEMENT = "〓";

	private final List<FontFile> fonts = List.of(new FontFile("forms.ttf", false), new FontFile("forms-extension-a.ttf", false),
			new FontFile("forms-rare.ttf", true));

	/**
	 * Consecutive characters of one font.
	 *
	 * @param text the characters
	 * @param font the font that has them all
	 * @param thin whether the font's strokes are thinner than those of ordinary text
	 */
	public record Run(String text, BaseFont font, boolean thin) {
	}

	/**
	 * Splits a text into runs of one font each, in order.
	 *
	 * @param text    without line breaks; characters outside the basic plane stay whole
	 * @param missing is told each character that no font has; {@link #REPLACEMENT} stands for it
	 */
	public List<Run> runs(String text, Consumer<String> missing) {
		List<Run> runs = new ArrayList<>();
		StringBuilder pending = new StringBuilder();
		FontFile current = fonts.getFirst();
		for (int codePoint : text.codePoints().toArray()) {
			Optional<FontFile> found = fonts.stream().filter(font -> font.load().charExists(codePoint)).findFirst();
			if (found.isEmpty()) {
				missing.accept(Character.toString(codePoint));
			}
			FontFile font = found.orElse(fonts.getFirst());
			if (font != current) {
				current.end(pending, runs);
				current = font;
			}
			pending.append(found.isPresent() ? Character.toString(codePoint) : REPLACEMENT);
		}
		current.end(pending, runs);
		return runs;
	}

	/** A font among the bundle's resources. */
	private static final class FontFile {

		private final String name;
		private final boolean thin;
		private BaseFont loaded;

		FontFile(String name, boolean thin) {
			this.name = name;
			this.thin = thin;
		}

		void end(StringBuilder pending, List<Run> runs) {
			if (!pending.isEmpty()) {
				runs.add(new Run(pending.toString(), load(), thin));
				pending.setLength(0);
			}
		}

		synchronized BaseFont load() {
			if (loaded == null) {
				loaded = read();
			}
			return loaded;
		}

		private BaseFont read() {
			try (InputStream in = FormFonts.class.getResourceAsStream("fonts/" + name)) {
				if (in == null) {
					throw new IllegalStateException("the bundle lacks its font " + name);
				}
				return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}

package org.shebao.workbench.ui.dialog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.shebao.workbench.Settings;

/**
 * The size that the user gave to a dialog, kept in letters so that it follows the zoom.
 *
 * @param settings where it is kept
 * @param key      under which key
 */
public record KeptSize(Settings settings, String key) {

	private static final Pattern SIZE = Pattern.compile("(\\d{1,4})x(\\d{1,4})");

	/** The size kept, in points. */
	Optional<Point> find(Shell shell) {
		Point letter = Measures.letter(shell);
		return settings.get(key).map(SIZE::matcher).filter(Matcher::matches)
				.map(found -> new Point(Integer.parseInt(found.group(1)) * letter.x, Integer.parseInt(found.group(2)) * letter.y));
	}

	/** Keeps a size. */
	void keep(Shell shell, Point size) {
		Point letter = Measures.letter(shell);
		settings.set(key, size.x / letter.x + "x" + size.y / letter.y);
	}
}

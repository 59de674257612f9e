package org.shebao.workbench.list.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.shebao.workbench.list.Column;

/**
 * The columns of a list as the user has arranged them; kept as text, the same for all employers.
 *
 * @param places the columns from left to right
 */
public record ColumnLayout(List<Place> places) {

	/** The tenths of a Latin letter that a Chinese character takes, and what stands beside a heading. */
	private static final int CHINESE = 18;
	private static final int BUTTONS = 30;
	private static final Pattern FORM = Pattern.compile("([^:]+):(\\d{1,4}):([01])");

	/**
	 * One column.
	 *
	 * @param name   its name
	 * @param width  in tenths of the width of a Latin letter, so that it holds at every zoom
	 * @param hidden whether it is hidden
	 */
	public record Place(String name, int width, boolean hidden) {
	}

	public ColumnLayout {
		places = List.copyOf(places);
	}

	/** The columns as described, at least as wide as their headings. */
	public static ColumnLayout of(List<? extends Column<?>> columns) {
		return new ColumnLayout(columns.stream().map(column -> new Place(column.name(), Math.max(column.width() * 10, heading(column.title())), column.hidden())).toList());
	}

	private static int heading(String title) {
		return title.codePoints().map(letter -> letter < 0x2000 ? 10 : CHINESE).sum() + BUTTONS;
	}

	/** The columns as kept; columns that have come since stand at the end, those that are gone are left out, and what cannot be read is as described. */
	public static ColumnLayout read(String kept, List<? extends Column<?>> columns) {
		Map<String, Place> described = new LinkedHashMap<>();
		of(columns).places.forEach(place -> described.put(place.name, place));
		List<Place> places = new ArrayList<>();
		FORM.matcher(kept).results().forEach(part -> {
			String name = part.group(1).replaceFirst("^,", "");
			if (described.remove(name) != null) {
				places.add(new Place(name, Math.max(10, Integer.parseInt(part.group(2))), part.group(3).equals("1")));
			}
		});
		places.addAll(described.values());
		return new ColumnLayout(places);
	}

	/** As it is kept. */
	public String text() {
		return places.stream().map(place -> place.name + ':' + place.width + ':' + (place.hidden ? 1 : 0)).collect(Collectors.joining(","));
	}
}

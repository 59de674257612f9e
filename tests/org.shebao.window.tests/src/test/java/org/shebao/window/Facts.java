package org.shebao.window;

import java.util.List;

/**
 * What is seen of a widget.
 *
 * @param options what a list offers that drops down
 * @param shell   the title of its window
 * @param bounds  x, y, width and height on the screen
 */
record Facts(String type, String name, String text, String tip, boolean enabled, boolean focus, boolean selected, boolean editable, List<String> options, String shell,
		List<Integer> bounds) {
}

package org.shebao.application;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the window stands, kept from one start to the next.
 *
 * @param x         the left edge
 * @param y         the upper edge
 * @param width     the width
 * @param height    the height
 * @param maximized whether it fills the screen; the rest says where it goes back to
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {

	/** The least size at which everything can be reached. */
	static final int LEAST_WIDTH = 960;
	static final int LEAST_HEIGHT = 600;
	/** From this width on lists do not need all of it. */
	private static final int ROOMY = 1600;
	private static final int NUMBERS = 4;
	private static final String MAXIMIZED = "max";

	/** Reads a kept place; empty if it says nothing sensible. */
	public static Optional<WindowPlace> parse(String kept) {
		String[] words = kept.split(",");
		if (words.length < NUMBERS || !Arrays.stream(words).limit(NUMBERS).allMatch(word -> word.matches("-?\\d{1,6}"))) {
			return Optional.empty();
		}
		int[] numbers = Arrays.stream(words).limit(NUMBERS).mapToInt(Integer::parseInt).toArray();
		return Optional.of(new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3], words.length > NUMBERS && words[NUMBERS].equals(MAXIMIZED)));
	}

	/** How it is kept. */
	public String format() {
		return IntStream.of(x, y, width, height).mapToObj(String::valueOf).collect(Collectors.joining(",")) + (maximized ? "," + MAXIMIZED : "");
	}

	/** A good place on a screen: most of it, in the middle; all of a small one. */
	public static WindowPlace on(WindowPlace screen) {
		int width = Math.min(screen.width, Math.max(LEAST_WIDTH, screen.width * 9 / 10));
		int height = Math.min(screen.height, Math.max(LEAST_HEIGHT, screen.height * 9 / 10));
		return new WindowPlace(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height,
				screen.width < ROOMY);
	}

	/** The same on the screen that shows most of it, wholly visible: screens come and go. */
	public WindowPlace within(List<WindowPlace> screens) {
		WindowPlace screen = screens.stream().max(Comparator.comparingLong(this::shared)).orElse(this);
		int fittingWidth = Math.min(Math.max(width, Math.min(LEAST_WIDTH, screen.width)), screen.width);
		int fittingHeight = Math.min(Math.max(height, Math.min(LEAST_HEIGHT, screen.height)), screen.height);
		return new WindowPlace(Math.clamp(x, screen.x, screen.x + screen.width - fittingWidth), Math.clamp(y, screen.y, screen.y + screen.height - fittingHeight),
				fittingWidth, fittingHeight, maximized);
	}

	private long shared(WindowPlace screen) {
		long across = Math.min(x + width, screen.x + screen.width) - (long) Math.max(x, screen.x);
		long down = Math.min(y + height, screen.y + screen.height) - (long) Math.max(y, screen.y);
		return across > 0 && down > 0 ? across * down : 0;
	}
}

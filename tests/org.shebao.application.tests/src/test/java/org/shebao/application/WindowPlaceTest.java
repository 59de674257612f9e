package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

	private static final WindowPlace SMALL = new WindowPlace(0, 0, 1366, 768, false);
	private static final WindowPlace RIGHT = new WindowPlace(1366, 0, 1920, 1080, false);

	@Test
	@DisplayName("A place is read as it was written; anything else is forgotten")
	void placesAreRead() {
		WindowPlace place = new WindowPlace(-5, 20, 1200, 700, true);
		assertEquals("-5,20,1200,700,max", place.format());
		assertEquals(Optional.of(place), WindowPlace.parse(place.format()));
		assertEquals(Optional.of(SMALL), WindowPlace.parse("0,0,1366,768"));
		assertEquals(Optional.empty(), WindowPlace.parse("0,0,1366"));
		assertEquals(Optional.empty(), WindowPlace.parse("0,0,wide,768"));
		assertEquals(Optional.empty(), WindowPlace.parse(""));
	}

	@Test
	@DisplayName("A window that stood on a screen which is gone comes back onto one that is there, wholly visible")
	void windowsComeBack() {
		WindowPlace onTheRight = new WindowPlace(2000, 100, 1600, 900, false);
		assertEquals(onTheRight.x(), new WindowPlace(1600, 100, 1600, 900, false).within(List.of(SMALL, RIGHT)).x() + 400);
		assertEquals(new WindowPlace(0, 0, 1366, 768, false), onTheRight.within(List.of(SMALL)));
		assertEquals(new WindowPlace(0, 68, 1000, 700, true), new WindowPlace(-300, 400, 1000, 700, true).within(List.of(SMALL)));
	}

	@Test
	@DisplayName("At first it takes nine tenths of the screen, in the middle, and fills a small screen; a tiny one is enlarged to what can be used")
	void theFirstPlace() {
		assertEquals(new WindowPlace(68, 38, 1229, 691, true), WindowPlace.on(SMALL));
		assertEquals(new WindowPlace(96, 54, 1728, 972, false), WindowPlace.on(new WindowPlace(0, 0, 1920, 1080, false)));
		assertEquals(new WindowPlace(10, 10, 960, 600, false), new WindowPlace(10, 10, 50, 50, false).within(List.of(SMALL)));
	}
}

package org.shebao.window;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A grid; its cells are known by the heading of their column and any text of their row. */
final class Grid extends Element {

	private static final ObjectMapper JSON = new ObjectMapper();

	Grid(Window window, Where where) {
		super(window, where);
	}

	/**
	 * What is seen of it.
	 *
	 * @param rows        the texts of its cells, headings included
	 * @param labels      the configuration labels of its cells, parted by spaces
	 * @param moreColumns whether there are columns further to the right
	 * @param moreRows    whether there are rows further down
	 */
	record View(List<List<String>> rows, List<List<String>> labels, boolean moreColumns, boolean moreRows) {

		/** The headings: the first row. */
		List<String> headings() {
			return rows.getFirst();
		}

		/** The rows in the body of the grid. */
		List<List<String>> body() {
			return IntStream.range(1, rows.size()).filter(row -> labels.get(row).stream().noneMatch(label -> label.contains("FILTER"))).mapToObj(rows::get).toList();
		}
	}

	/**
	 * A place in what is seen.
	 *
	 * @param column its column from the left
	 * @param row    its row from the top
	 */
	record Place(int column, int row) {
	}

	/**
	 * What a step of scrolling took.
	 *
	 * @param micros microseconds until the grid was painted
	 * @param worked how many of them the thread worked; the rest it waited for a processor
	 */
	record Frame(long micros, long worked) {
	}

	View view() {
		JsonNode answer = window().read("grid", Window.arguments(where()));
		return JSON.convertValue(answer, View.class);
	}

	/** Waits until what is seen is as it should be. */
	View await(Predicate<View> condition, String what) {
		return window().waitFor(what, () -> {
			View view = view();
			if (!condition.test(view)) {
				throw new Connection.Absent("the grid shows " + view.rows());
			}
			return view;
		});
	}

	/** Waits until the body has so many rows. */
	View awaitRows(int count) {
		return await(view -> view.body().size() == count, count + " rows");
	}

	/** The text of a cell, once it is there. */
	String text(String row, String heading) {
		return window().waitFor(row + " / " + heading, () -> {
			Place place = place(row, heading);
			return view().rows().get(place.row()).get(place.column());
		});
	}

	/** Waits until a cell says something. */
	Window awaitText(String row, String heading, String text) {
		return window().await(row + " / " + heading + " = " + text, () -> text(row, heading).equals(text));
	}

	/** The text of all cells of a column that are seen. */
	List<String> column(String heading) {
		View view = view();
		int column = view.headings().indexOf(heading);
		return view.body().stream().map(cells -> cells.get(column)).toList();
	}

	Window click(String row, String heading) {
		return click(placed(row, heading));
	}

	/** Clicks a cell of a line of the body, from 0. */
	Window clickLine(int line, String heading) {
		return click(window().waitFor(heading, () -> new Place(view().headings().indexOf(heading), line + 1)));
	}

	Window doubleClick(String row, String heading) {
		return window().click(cell(placed(row, heading)), 1, 2);
	}

	/** Clicks a cell by its place, headings and boxes included. */
	Window click(Place place) {
		return window().click(cell(place), 1, 1);
	}

	/** Ticks or unticks all rows of the page by the box in the heading. */
	Window tickAll() {
		return click(window().waitFor("the box for all", () -> labelled("TICK_HEADING")));
	}

	private Place labelled(String label) {
		List<List<String>> labels = view().labels();
		for (int row = 0; row < labels.size(); row++) {
			for (int column = 0; column < labels.get(row).size(); column++) {
				if (List.of(labels.get(row).get(column).split(" ")).contains(label)) {
					return new Place(column, row);
				}
			}
		}
		throw new Connection.Absent("no cell " + label + " in " + labels);
	}

	/** Opens the context menu of a cell. */
	Window rightClick(String row, String heading) {
		return window().click(cell(placed(row, heading)), 3, 1);
	}

	/** Clicks a link in the cell of the operation column. */
	Window clickLink(String row, String heading, String link) {
		Place place = placed(row, heading);
		List<String> links = List.of(view().rows().get(place.row()).get(place.column()).strip().split("\\s+"));
		return window().clickLink(cell(place), links.indexOf(link));
	}

	private Place placed(String row, String heading) {
		return window().waitFor(row + " / " + heading, () -> place(row, heading));
	}

	private Map<String, Object> cell(Place place) {
		return Window.arguments(where(), "cell", true, "column", place.column(), "row", place.row());
	}

	/** Where a cell is; scrolls sideways until its column is seen. */
	Place place(String row, String heading) {
		View view = view();
		int column = column(view, heading);
		int at = IntStream.range(0, view.rows().size()).filter(each -> view.rows().get(each).contains(row)).findFirst()
				.orElseThrow(() -> new Connection.Absent("no row with " + row + " in " + view.rows()));
		return new Place(column, at);
	}

	private int column(View view, String heading) {
		int column = view.headings().indexOf(heading);
		if (column < 0) {
			window().act("scroll", Window.arguments(where(), "columns", view.moreColumns() ? 1 : -1));
			throw new Connection.Absent("no column " + heading + " among " + view.headings());
		}
		return column;
	}

	/** Scrolls sideways until a column is seen. */
	Grid reveal(String heading) {
		window().waitFor(heading, () -> column(view(), heading));
		return this;
	}

	/** Scrolls down in steps of some pixels, by pages if that is 0; gives how long each took until it was painted. */
	List<Frame> frames(int pixels, int steps) {
		return Window.convert(window().read("frames", Window.arguments(where(), "pixels", pixels, "steps", steps)), long[][].class).stream()
				.map(each -> new Frame(each[0], each[1])).toList();
	}

	/** Scrolls to the beginning. */
	Window home() {
		return window().act("scroll", Window.arguments(where(), "columns", -1, "rows", -1));
	}
}

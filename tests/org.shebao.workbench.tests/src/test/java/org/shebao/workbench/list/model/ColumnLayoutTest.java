package org.shebao.workbench.list.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.workbench.list.Column;

class ColumnLayoutTest {

	private static final List<Column<String>> COLUMNS = List.of(Column.text("a", "A", 10, row -> row), Column.text("b", "B", 20, row -> row), Column.<String>text("c", "C", 5, row -> row).hiddenAtFirst());

	@Test
	@DisplayName("R-192: order, widths and hidden columns are kept as text; what came since stands at the end, what is gone is left out")
	void columnsAreKept() {
		ColumnLayout layout = ColumnLayout.read("b:155:0,gone:100:1,a:80:1", COLUMNS);
		assertEquals(List.of(new ColumnLayout.Place("b", 155, false), new ColumnLayout.Place("a", 80, true), new ColumnLayout.Place("c", 50, true)), layout.places());
		assertEquals("b:155:0,a:80:1,c:50:1", layout.text());
	}

	@Test
	@DisplayName("What cannot be read is as described, and no heading is cut at first")
	void nonsenseIsAsDescribed() {
		assertEquals("a:100:0,b:200:0,c:50:1", ColumnLayout.read("nonsense;b=3", COLUMNS).text());
		assertEquals(4 * 18 + 30, ColumnLayout.of(List.of(Column.text("d", "缴费工资", 3, row -> ""))).places().getFirst().width());
	}
}

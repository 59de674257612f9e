package org.shebao.documents.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shebao.core.text.Quotation;
import org.shebao.core.text.Texts;
import org.shebao.documents.Cell;
import org.shebao.documents.CellText;
import org.shebao.documents.RowProblem;
import org.shebao.documents.RowProblem.Kind;
import org.shebao.documents.SheetReader;
import org.shebao.documents.SheetRow;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageRow;

/** Reads one row of an F-WAGE sheet; what is wrong with its cells becomes problems of the row. */
final class WageRowParser {

	/** From here on a number cell may have lost digits of an identifier (DOMAIN §6.1). */
	private static final int UNSAFE_DIGITS = 15;
	private static final Texts TEXTS = Texts.of(SheetReader.class);

	private final SheetRow row;
	private final WageSheetHead head;
	private final List<RowProblem> problems = new ArrayList<>();

	WageRowParser(SheetRow row, WageSheetHead head) {
		this.row = row;
		this.head = head;
	}

	WageRow parse() {
		String name = CellText.clean(content(head.person().name(), WageLayout.NAME).text());
		String type = CellText.identifier(content(head.person().type(), WageLayout.TYPE).text());
		String number = number();
		String group = head.person().group().map(column -> CellText.clean(content(column, WageLayout.GROUP).text())).orElse("");
		return new WageRow(row.number(), row.hidden(), name, type, number, group, wages(), problems);
	}

	private String number() {
		Cell cell = content(head.person().number(), WageLayout.NUMBER);
		if (cell instanceof Cell.Number digits && digits.integerDigits() >= UNSAFE_DIGITS) {
			problem(Kind.NUMERIC_IDENTIFIER, "row.numericIdentifier");
		}
		return CellText.identifier(cell.text());
	}

	private Map<WageColumn, String> wages() {
		Map<WageColumn, String> wages = new LinkedHashMap<>();
		head.wages().forEach((column, place) -> {
			String text = CellText.amount(wage(content(place, Quotation.of(column.name())), column));
			if (!text.isEmpty()) {
				wages.put(column, text);
			}
		});
		return wages;
	}

	private String wage(Cell cell, WageColumn column) {
		switch (cell) {
			case Cell.Date date -> problem(Kind.DATE_AS_WAGE, "row.dateAsWage", Quotation.of(column.name()));
			case Cell.Bool truth -> problem(Kind.TRUTH_VALUE_AS_WAGE, "row.truthValueAsWage", Quotation.of(column.name()));
			default -> {
				// texts and numbers are judged by whoever declares the wage
			}
		}
		return cell.text();
	}

	private Cell content(int column, String heading) {
		Cell cell = row.cell(column);
		if (cell instanceof Cell.Error error) {
			problem(Kind.ERROR_VALUE, "row.errorValue", heading, Quotation.of(error.code()));
		} else if (cell instanceof Cell.Uncomputed) {
			problem(Kind.UNCOMPUTED_FORMULA, "row.uncomputedFormula", heading);
		}
		return cell;
	}

	private void problem(Kind kind, String key, Object... arguments) {
		problems.add(new RowProblem(kind, TEXTS.get(key, arguments)));
	}
}

package org.shebao.documents.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.shebao.core.RuleViolation;
import org.shebao.core.text.Quotation;
import org.shebao.core.text.Texts;
import org.shebao.documents.CellText;
import org.shebao.documents.SheetReader;
import org.shebao.documents.SheetRow;
import org.shebao.documents.WageColumn;
import org.shebao.documents.WageHeader;
import org.shebao.documents.WageRow;

/**
 * The head of an F-WAGE sheet: what it says, and where its columns are.
 *
 * @param header the employer and the wage columns
 * @param rows   the number of the heading row; data begin below
 * @param person the places of name, type, number and group
 * @param wages  the places of the wages
 */
public record WageSheetHead(WageHeader header, int rows, PersonColumns person, Map<WageColumn, Integer> wages) {

	private static final Texts TEXTS = Texts.of(SheetReader.class);
	private static final Pattern CODED = Pattern.compile("([0-9A-Z]{1,8})\\s*\\|\\s*(.+)");
	private static final Pattern UNCODED = Pattern.compile("新?缴费工资(\\(元\\))?");

	/** The places of the columns that tell who a row is about, counted from 0. */
	record PersonColumns(int name, int type, int number, Optional<Integer> group) {
	}

	/** The refusal of a file whose layout is wrong. */
	public static RuleViolation refusal(String key, Object... arguments) {
		return new RuleViolation("W-6", TEXTS.get(key, arguments));
	}

	/** Finds the head in the first rows of a sheet. */
	public static WageSheetHead of(List<SheetRow> top) {
		for (int i = 0; i < top.size(); i++) {
			int label = labelColumn(top.get(i));
			if (label >= 0) {
				SheetRow headings = i + 1 < top.size() ? top.get(i + 1) : new SheetRow(top.get(i).number() + 1, List.of(), false);
				return read(top.get(i), label, headings);
			}
		}
		throw missing(Stream.of(WageLayout.TAXPAYER_LABEL));
	}

	private static int labelColumn(SheetRow row) {
		for (int column = 0; column < row.cells().size(); column++) {
			if (heading(row, column).startsWith(WageLayout.TAXPAYER_LABEL)) {
				return column;
			}
		}
		return -1;
	}

	private static WageSheetHead read(SheetRow employer, int label, SheetRow headings) {
		Map<String, Optional<Integer>> required = new LinkedHashMap<>();
		required.put(WageLayout.NAME, find(headings, WageLayout.NAME));
		required.put(WageLayout.TYPE, find(headings, WageLayout.TYPE).or(() -> find(headings, "身份证件类型")).or(() -> find(headings, "证件类型")));
		required.put(WageLayout.NUMBER, find(headings, WageLayout.NUMBER).or(() -> find(headings, "证件号码")));
		Map<WageColumn, Integer> wages = wageColumns(employer, headings);
		required.put(WageLayout.WAGE, wages.values().stream().findFirst());
		if (required.containsValue(Optional.<Integer>empty())) {
			throw missing(required.entrySet().stream().filter(column -> column.getValue().isEmpty()).map(Map.Entry::getKey));
		}
		PersonColumns person = new PersonColumns(required.get(WageLayout.NAME).orElseThrow(), required.get(WageLayout.TYPE).orElseThrow(),
				required.get(WageLayout.NUMBER).orElseThrow(), find(headings, WageLayout.GROUP));
		return new WageSheetHead(new WageHeader(taxpayerId(employer, label), List.copyOf(wages.keySet())), headings.number(), person, wages);
	}

	private static RuleViolation missing(Stream<String> columns) {
		return refusal("wage.columnsMissing", columns.collect(Collectors.joining("、")));
	}

	private static String taxpayerId(SheetRow employer, int label) {
		for (int column = label + 1; column < employer.cells().size(); column++) {
			String text = CellText.identifier(employer.cell(column).text());
			if (!text.isEmpty()) {
				return text.contains("|") ? "" : text;
			}
		}
		return "";
	}

	/** The columns with a code above their heading; without any, the one headed 缴费工资: the layout by person. */
	private static Map<WageColumn, Integer> wageColumns(SheetRow employer, SheetRow headings) {
		Map<WageColumn, Integer> columns = new LinkedHashMap<>();
		for (int column = 0; column < employer.cells().size(); column++) {
			Matcher coded = CODED.matcher(CellText.amount(employer.cell(column).text()));
			if (coded.matches()) {
				put(columns, known(new WageColumn(coded.group(1), coded.group(2))), column);
			}
		}
		if (columns.size() > 1 && columns.containsKey(WageColumn.WHOLE_PERSON)) {
			throw refusal("wage.layoutsMixed");
		}
		for (int column = 0; columns.isEmpty() && column < headings.cells().size(); column++) {
			if (UNCODED.matcher(heading(headings, column)).matches()) {
				columns.put(WageColumn.WHOLE_PERSON, column);
			}
		}
		return columns;
	}

	private static void put(Map<WageColumn, Integer> columns, WageColumn wage, int column) {
		if (columns.containsKey(wage)) {
			throw refusal("wage.columnTwice", Quotation.of(wage.heading()));
		}
		columns.put(wage, column);
	}

	private static WageColumn known(WageColumn column) {
		if (column.isWholePerson()) {
			return WageColumn.WHOLE_PERSON;
		}
		if (column.insurance().isEmpty()) {
			throw refusal("wage.codeUnknown", Quotation.of(column.heading()));
		}
		return column;
	}

	private static Optional<Integer> find(SheetRow headings, String wanted) {
		for (int column = 0; column < headings.cells().size(); column++) {
			if (heading(headings, column).equals(wanted)) {
				return Optional.of(column);
			}
		}
		return Optional.empty();
	}

	/** A heading without the star of required columns and without spaces. */
	private static String heading(SheetRow row, int column) {
		return CellText.amount(row.cell(column).text()).replace("*", "").replace(" ", "");
	}

	/** Reads a row below the head. */
	public WageRow read(SheetRow row) {
		return new WageRowParser(row, this).parse();
	}
}

package org.shebao.workbench.list.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.shebao.core.money.Money;
import org.shebao.workbench.list.Column;

/** Sums of columns over rows. */
final class Sums {

	private Sums() {
	}

	/** The sums as text, by the names of the columns that are summed. */
	static <R> Map<String, String> of(List<Column<R>> columns, List<R> rows, Iterable<Integer> numbers) {
		Map<String, String> sums = new LinkedHashMap<>();
		columns.stream().filter(Column::summed).forEach(column -> sums.put(column.name(), sum(column, rows, numbers)));
		return sums;
	}

	private static <R> String sum(Column<R> column, List<R> rows, Iterable<Integer> numbers) {
		return column.kind() == Column.Kind.MONEY ? money(column, rows, numbers) : number(column, rows, numbers);
	}

	private static <R> String money(Column<R> column, List<R> rows, Iterable<Integer> numbers) {
		long fen = 0;
		for (int number : numbers) {
			fen = Math.addExact(fen, column.value().apply(rows.get(number)) instanceof Money money ? money.fen() : 0);
		}
		return CellFormat.grouped(Money.ofFen(fen).toString());
	}

	private static <R> String number(Column<R> column, List<R> rows, Iterable<Integer> numbers) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int number : numbers) {
			sum = column.value().apply(rows.get(number)) instanceof Number value ? sum.add(new BigDecimal(value.toString())) : sum;
		}
		return CellFormat.grouped(sum.toPlainString());
	}

}

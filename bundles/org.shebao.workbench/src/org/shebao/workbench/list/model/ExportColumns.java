package org.shebao.workbench.list.model;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.shebao.core.identity.Certificate;
import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.TableColumn;
import org.shebao.workbench.list.Column;

/** The columns of a list as those of a workbook. */
public final class ExportColumns {

	private ExportColumns() {
	}

	/** The column of a workbook with the same values; certificates are never masked there. */
	public static <R> TableColumn<R> of(Column<R> column) {
		return switch (column.kind()) {
			case MONEY -> TableColumn.money(column.title(), row -> (Money) column.value().apply(row));
			case COUNT, NUMBER -> TableColumn.number(column.title(), row -> number(column.value().apply(row)));
			case DATE -> TableColumn.date(column.title(), row -> (LocalDate) column.value().apply(row));
			case MONTH -> TableColumn.month(column.title(), row -> (FeePeriod) column.value().apply(row));
			case CERTIFICATE -> TableColumn.text(column.title(), column.width(), row -> column.value().apply(row) instanceof Certificate it ? it.number() : null);
			case TEXT, RATE, TICK -> TableColumn.text(column.title(), column.width(), row -> CellFormat.text(column, row, false));
		};
	}

	private static BigDecimal number(Object value) {
		return value == null ? null : new BigDecimal(value.toString());
	}
}

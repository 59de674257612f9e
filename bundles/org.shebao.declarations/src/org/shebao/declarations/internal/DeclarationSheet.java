package org.shebao.declarations.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.documents.TableColumn;
import org.shebao.gateway.FeeItem;

/** The sheet F-DECL (申报明细, DOMAIN §6.1). A record of another channel is one row, because the bureau tells only its sums. */
final class DeclarationSheet {

	private static final int WORDS_WIDTH = 30;

	private final Texts texts = Texts.of(DeclarationRecords.class);
	private final List<Row> rows = new ArrayList<>();

	/** A row; the last one has neither number nor period. */
	private record Row(Integer number, FeePeriod period, String category, String item, Integer headCount, Money payable, Money due) {
	}

	void add(FeeDeclaration declaration, List<FeeItem> items) {
		if (items.isEmpty()) {
			rows.add(new Row(rows.size() + 1, declaration.period(), null, null, declaration.headCount(), declaration.payable(), declaration.payable()));
		}
		for (FeeItem item : items) {
			rows.add(new Row(rows.size() + 1, item.period(), item.item().categoryName(), item.item().name(), item.headCount(), item.payable(), item.due()));
		}
	}

	int size() {
		return rows.size();
	}

	String name() {
		return texts.get("decl.sheet");
	}

	/** All rows and their total. */
	Stream<Row> rows() {
		Money payable = rows.stream().map(Row::payable).reduce(Money.ZERO, Money::plus);
		Money due = rows.stream().map(Row::due).reduce(Money.ZERO, Money::plus);
		return Stream.concat(rows.stream(), Stream.of(new Row(null, null, texts.get("decl.total"), null, null, payable, due)));
	}

	List<TableColumn<Row>> columns() {
		return List.of(
				TableColumn.number(texts.get("decl.number"), row -> count(row.number())),
				TableColumn.date(texts.get("decl.from"), row -> row.period() == null ? null : row.period().firstDay()),
				TableColumn.date(texts.get("decl.to"), row -> row.period() == null ? null : row.period().lastDay()),
				TableColumn.text(texts.get("decl.category"), WORDS_WIDTH, Row::category),
				TableColumn.text(texts.get("decl.item"), WORDS_WIDTH, Row::item),
				TableColumn.number(texts.get("decl.headCount"), row -> count(row.headCount())),
				TableColumn.money(texts.get("decl.payable"), Row::payable),
				TableColumn.money(texts.get("decl.due"), Row::due));
	}

	private static BigDecimal count(Integer number) {
		return number == null ? null : BigDecimal.valueOf(number);
	}
}

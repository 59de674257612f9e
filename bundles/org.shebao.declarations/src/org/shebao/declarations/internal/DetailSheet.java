package org.shebao.declarations.internal;

import java.math.BigDecimal;
import java.util.List;

import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeDetails;
import org.shebao.documents.TableColumn;

/** The columns of the sheet F-PRE (职工预处理明细, DOMAIN §6.1), followed by what tells several items apart. */
final class DetailSheet {

	private static final int NAME_WIDTH = 12;
	private static final int CODE_WIDTH = 22;
	private static final int WORDS_WIDTH = 30;

	private final Texts texts = Texts.of(FeeDetails.class);

	String name() {
		return texts.get("pre.sheet");
	}

	List<TableColumn<DetailRow>> columns() {
		return List.of(
				TableColumn.number(texts.get("pre.number"), row -> BigDecimal.valueOf(row.number())),
				TableColumn.text(texts.get("pre.name"), NAME_WIDTH, row -> row.person().name()),
				TableColumn.text(texts.get("pre.certificateType"), WORDS_WIDTH, row -> Texts.labelOf(row.person().certificate().type())),
				TableColumn.text(texts.get("pre.certificateNumber"), CODE_WIDTH, row -> row.person().certificate().number()),
				TableColumn.money(texts.get("pre.wage"), row -> row.person().fee().wage()),
				TableColumn.money(texts.get("pre.base"), row -> row.person().fee().base()),
				TableColumn.text(texts.get("pre.rate"), NAME_WIDTH, row -> row.person().fee().rate().percent()),
				TableColumn.money(texts.get("pre.payable"), row -> row.person().fee().amount()),
				TableColumn.money(texts.get("pre.reduction"), row -> row.person().fee().amount().minus(row.person().due())),
				TableColumn.money(texts.get("pre.due"), row -> row.person().due()),
				TableColumn.text(texts.get("pre.person"), CODE_WIDTH, row -> row.person().person().value()),
				TableColumn.text(texts.get("pre.unit"), CODE_WIDTH, row -> row.item().unit().value()),
				TableColumn.month(texts.get("pre.period"), row -> row.item().period()),
				TableColumn.text(texts.get("pre.item"), WORDS_WIDTH, row -> row.item().item().name()));
	}
}

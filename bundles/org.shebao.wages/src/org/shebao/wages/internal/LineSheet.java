package org.shebao.wages.internal;

import java.util.List;

import org.shebao.core.text.Texts;
import org.shebao.documents.TableColumn;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageDeclarations;

/** The columns of a batch's lines (DOMAIN §5.7). */
final class LineSheet {

	private static final int NAME_WIDTH = 12;
	private static final int CODE_WIDTH = 22;
	private static final int WORDS_WIDTH = 40;

	private final Texts texts = Texts.of(WageDeclarations.class);

	String name() {
		return texts.get("lines.sheet");
	}

	List<TableColumn<SubmittedWage>> columns() {
		return List.of(
				TableColumn.text(texts.get("column.name"), NAME_WIDTH, line -> line.wage().name()),
				TableColumn.text(texts.get("column.certificateType"), CODE_WIDTH, line -> Texts.labelOf(line.wage().certificate().type())),
				TableColumn.text(texts.get("column.certificateNumber"), CODE_WIDTH, line -> line.wage().certificate().number()),
				TableColumn.text(texts.get("column.type"), CODE_WIDTH, line -> line.wage().type() == null ? texts.get("type.all") : Texts.labelOf(line.wage().type())),
				TableColumn.money(texts.get("column.former"), line -> line.wage().former()),
				TableColumn.money(texts.get("column.wage"), line -> line.wage().wage()),
				TableColumn.month(texts.get("column.validFrom"), SubmittedWage::validFrom),
				TableColumn.month(texts.get("column.validTo"), SubmittedWage::validTo),
				TableColumn.text(texts.get("column.status"), NAME_WIDTH, line -> Texts.labelOf(line.status())),
				TableColumn.text(texts.get("column.reason"), WORDS_WIDTH, SubmittedWage::reason));
	}
}

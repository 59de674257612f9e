package org.shebao.cli.internal.bench;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.shebao.documents.FormFonts;
import org.shebao.documents.FormText;
import org.shebao.documents.PdfForm;

/**
 * A printed form with a table of so many rows, against a bare table of the same cells in the same font.
 *
 * @param staff whose names and wages the rows are
 * @param fonts the fonts, loaded once for both
 */
record FormBenchmark(Staff staff, FormFonts fonts) implements Benchmark {

	/** More rows are printed by nobody. */
	static final int MOST = 10_000;

	private static final float[] WIDTHS = { 1, 2, 3, 3, 2, 2 };

	@Override
	public Aim aim() {
		return Aim.FORM;
	}

	@Override
	public Way product() {
		PdfForm form = new PdfForm("社会保险费申报明细表", "纳税人识别号：" + Staff.TAXPAYER, "金额单位：元", "", Optional.empty());
		return () -> {
			form.print("bench.pdf", fonts, this::table);
			return staff.size();
		};
	}

	private void table(Document document, FormText text) {
		PdfPTable table = text.table(WIDTHS);
		for (int n = 1; n <= staff.size(); n++) {
			table.addCell(text.centred(String.valueOf(n)));
			table.addCell(text.cell(staff.name(n)));
			table.addCell(text.cell(staff.certificate(n)));
			table.addCell(text.cell("职工基本养老保险"));
			table.addCell(text.right(FormText.amount(staff.formerWage(n))));
			table.addCell(text.right(FormText.amount(staff.wage(n))));
		}
		document.add(table);
	}

	@Override
	public Way baseline() {
		BaseFont base = fonts.runs("0", missing -> {
			// every font has digits
		}).getFirst().font();
		Font font = new Font(base, FormText.SIZE);
		return () -> bare(font);
	}

	private long bare(Font font) {
		Document document = new Document(PageSize.A4);
		PdfWriter.getInstance(document, new ByteArrayOutputStream());
		document.open();
		PdfPTable table = new PdfPTable(WIDTHS);
		table.setWidthPercentage(100);
		for (int n = 1; n <= staff.size(); n++) {
			table.addCell(cell(String.valueOf(n), font, Element.ALIGN_CENTER));
			table.addCell(cell(staff.name(n), font, Element.ALIGN_LEFT));
			table.addCell(cell(staff.certificate(n), font, Element.ALIGN_LEFT));
			table.addCell(cell("职工基本养老保险", font, Element.ALIGN_LEFT));
			table.addCell(cell(FormText.amount(staff.formerWage(n)), font, Element.ALIGN_RIGHT));
			table.addCell(cell(FormText.amount(staff.wage(n)), font, Element.ALIGN_RIGHT));
		}
		document.add(table);
		document.close();
		return staff.size();
	}

	private static PdfPCell cell(String text, Font font, int alignment) {
		PdfPCell cell = new PdfPCell(new Phrase(text, font));
		cell.setHorizontalAlignment(alignment);
		return cell;
	}
}

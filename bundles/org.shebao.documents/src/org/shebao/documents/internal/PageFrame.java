package org.shebao.documents.internal;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.shebao.documents.FormText;
import org.shebao.documents.PdfForm;

/** What stands on every page of a form around its body. */
public final class PageFrame extends PdfPageEventHelper {

	private static final float TITLE_SIZE = 18;
	private static final float FOOTER_SIZE = 8;
	private static final float NUMBER_WIDTH = 160;
	private static final float WATERMARK_SIZE = 54;
	private static final float WATERMARK_ANGLE = 52;
	private static final float TITLE_ABOVE = 46;
	private static final float HEAD_ABOVE = 10;
	private static final float FOOTER_BELOW = 26;
	private static final Color PALE = new Color(0xDD, 0xDD, 0xDD);

	private final PdfForm form;
	private final FormText text;
	/** Where each page tells its number; what they say is known at the end. */
	private final List<PdfTemplate> numbers = new ArrayList<>();

	/** What stands around the body of a form. */
	public PageFrame(PdfForm form, FormText text) {
		this.form = form;
		this.text = text;
	}

	@Override
	public void onEndPage(PdfWriter writer, Document document) {
		form.watermark().ifPresent(words -> watermark(writer.getDirectContentUnder(), document.getPageSize(), words));
		PdfContentByte canvas = writer.getDirectContent();
		float middle = (document.left() + document.right()) / 2;
		show(canvas, Element.ALIGN_CENTER, text.bold(form.title(), TITLE_SIZE), middle, document.top() + TITLE_ABOVE);
		show(canvas, Element.ALIGN_LEFT, text.phrase(form.headLeft(), FormText.SIZE), document.left(), document.top() + HEAD_ABOVE);
		show(canvas, Element.ALIGN_RIGHT, text.phrase(form.headRight(), FormText.SIZE), document.right(), document.top() + HEAD_ABOVE);
		show(canvas, Element.ALIGN_LEFT, text.phrase(form.footer(), FOOTER_SIZE), document.left(), document.bottom() - FOOTER_BELOW);
		PdfTemplate number = canvas.createTemplate(NUMBER_WIDTH, 2 * FOOTER_SIZE);
		canvas.addTemplate(number, document.right() - NUMBER_WIDTH, document.bottom() - FOOTER_BELOW - FOOTER_SIZE / 2);
		numbers.add(number);
	}

	@Override
	public void onCloseDocument(PdfWriter writer, Document document) {
		for (int page = 1; page <= numbers.size(); page++) {
			Phrase words = text.phrase("第 %d 页 / 共 %d 页".formatted(page, numbers.size()), FOOTER_SIZE);
			show(numbers.get(page - 1), Element.ALIGN_RIGHT, words, NUMBER_WIDTH, FOOTER_SIZE / 2);
		}
	}

	private void watermark(PdfContentByte canvas, Rectangle page, String words) {
		Phrase phrase = text.phrase(words, WATERMARK_SIZE);
		for (Element element : phrase.getChunks()) {
			((Chunk) element).getFont().setColor(PALE);
		}
		float half = WATERMARK_SIZE / 3;
		ColumnText.showTextAligned(canvas, Element.ALIGN_CENTER, phrase, page.getWidth() / 2 + half, page.getHeight() / 2 - half, WATERMARK_ANGLE);
	}

	private static void show(PdfContentByte canvas, int alignment, Phrase phrase, float x, float y) {
		ColumnText.showTextAligned(canvas, alignment, phrase, x, y, 0);
	}
}

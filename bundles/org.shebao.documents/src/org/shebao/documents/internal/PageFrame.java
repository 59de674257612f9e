package org.shebao.documents.internal;

import java.awt.Color;

import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import org.shebao.documents.FormText;
import org.shebao.documents.PdfForm;

/** What stands on every page of a form around its body. */
public final class PageFrame extends PdfPageEventHelper {

	private static final float TITLE_SIZE = 18;
	private static final float FOOTER_SIZE = 8;
	private static final float WATERMARK_SIZE = 54;
	private static final float WATERMARK_ANGLE = 52;
	private static final float TITLE_ABOVE = 46;
	private static final float HEAD_ABOVE = 10;
	private static final float FOOTER_BELOW = 26;
	private static final Color PALE = new Color(0xDD, 0xDD, 0xDD);

	private final PdfForm form;
	private final FormText text;
	private final int total;
	private int pages;

	/**
	 * @param total the number of all pages, 0 while they are being counted
	 */
	public PageFrame(PdfForm form, FormText text, int total) {
		this.form = form;
		this.text = text;
		this.total = total;
	}

	/** The pages finished so far. */
	public int pages() {
		return pages;
	}

	@Override
	public void onEndPage(PdfWriter writer, Document document) {
		pages++;
		form.watermark().ifPresent(words -> watermark(writer.getDirectContentUnder(), document.getPageSize(), words));
		PdfContentByte canvas = writer.getDirectContent();
		float middle = (document.left() + document.right()) / 2;
		show(canvas, Element.ALIGN_CENTER, text.bold(form.title(), TITLE_SIZE), middle, document.top() + TITLE_ABOVE);
		show(canvas, Element.ALIGN_LEFT, text.phrase(form.headLeft(), FormText.SIZE), document.left(), document.top() + HEAD_ABOVE);
		show(canvas, Element.ALIGN_RIGHT, text.phrase(form.headRight(), FormText.SIZE), document.right(), document.top() + HEAD_ABOVE);
		show(canvas, Element.ALIGN_LEFT, text.phrase(form.footer(), FOOTER_SIZE), document.left(), document.bottom() - FOOTER_BELOW);
		String page = "第 %d 页 / 共 %d 页".formatted(pages, total);
		show(canvas, Element.ALIGN_RIGHT, text.phrase(page, FOOTER_SIZE), document.right(), document.bottom() - FOOTER_BELOW);
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

package org.shebao.documents;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;
import org.shebao.documents.internal.PageFrame;

/**
 * A printed form on A4 pages (DOMAIN §6.2): its title, its head lines, the page x/y and the time of printing stand on every page; the body flows between them.
 *
 * @param title     the form's title
 * @param headLeft  the line under the title, at the left
 * @param headRight the same line, at the right
 * @param footer    at the left of the foot
 * @param watermark across each page, empty for a form that is real
 */
public record PdfForm(String title, String headLeft, String headRight, String footer, Optional<String> watermark) {

	/** What marks a form that comes from a sandbox. */
	public static final String SAMPLE_WATERMARK = "样张 / 非正式票据";

	private static final float SIDE_MARGIN = 42;
	private static final float TOP_MARGIN = 108;
	private static final float BOTTOM_MARGIN = 56;

	/** Puts the body's tables and paragraphs into the document. */
	@FunctionalInterface
	public interface Body {
		void addTo(Document document, FormText text);
	}

	/** Prints the form. All fonts are embedded. */
	public PrintedForm print(String fileName, FormFonts fonts, Body body) {
		FormText text = new FormText(fonts);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Document document = new Document(PageSize.A4, SIDE_MARGIN, SIDE_MARGIN, TOP_MARGIN, BOTTOM_MARGIN);
		PdfWriter.getInstance(document, out).setPageEvent(new PageFrame(this, text));
		document.addTitle(title);
		document.addCreator("Shebao Workbench");
		document.open();
		body.addTo(document, text);
		document.close();
		return new PrintedForm(StoredDocument.of(fileName, out.toByteArray()), text.missing());
	}
}

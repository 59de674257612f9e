package org.shebao.documents;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.shebao.core.money.Money;

/** The texts and cells of one form while it is printed. */
public final class FormText {

	/** The size of ordinary text, in points. */
	public static final float SIZE = 10;

	private static final float LEADING = 1.35f;
	private static final float PADDING = 5;
	/** The stroke that makes a thin font as dark as the others, as a part of its size. */
	private static final float THICKENING = 0.025f;
	private static final float BORDER = 0.6f;
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日");

	private final FormFonts fonts;
	private final Set<String> missing = new LinkedHashSet<>();

	FormText(FormFonts fonts) {
		this.fonts = fonts;
	}

	/** The characters met so far that no font has. */
	List<String> missing() {
		return List.copyOf(missing);
	}

	/** An amount as forms show it, such as {@code 9,168.00}. */
	public static String amount(Money money) {
		BigDecimal yuan = money.yuan();
		return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
	}

	/** A day as forms show it, such as {@code 2025年07月18日}. */
	public static String day(LocalDate date) {
		return DAY.format(date);
	}

	/** A text in ordinary weight, of a size in points. */
	public Phrase phrase(String text, float size) {
		return phrase(text, size, Font.NORMAL);
	}

	/** A text in bold, of a size in points. */
	public Phrase bold(String text, float size) {
		return phrase(text, size, Font.BOLD);
	}

	private Phrase phrase(String text, float size, int style) {
		Phrase phrase = new Phrase(size * LEADING);
		for (FormFonts.Run run : fonts.runs(CellText.clean(text), missing::add)) {
			Chunk chunk = new Chunk(run.text(), new Font(run.font(), size, style));
			if (run.thin()) {
				chunk.setTextRenderMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE, size * THICKENING, null);
			}
			phrase.add(chunk);
		}
		return phrase;
	}

	/** A table over the whole width, with the relative widths of its columns. */
	public PdfPTable table(float... widths) {
		PdfPTable table = new PdfPTable(widths);
		table.setWidthPercentage(100);
		table.setSplitLate(true);
		return table;
	}

	/** A bordered cell whose text stands left and in the middle of its height. */
	public PdfPCell cell(String text) {
		return cell(phrase(text, SIZE), Element.ALIGN_LEFT);
	}

	/** A bordered cell with a centred text. */
	public PdfPCell centred(String text) {
		return cell(phrase(text, SIZE), Element.ALIGN_CENTER);
	}

	/** A bordered cell with a text at its right edge: amounts. */
	public PdfPCell right(String text) {
		return cell(phrase(text, SIZE), Element.ALIGN_RIGHT);
	}

	private static PdfPCell cell(Phrase phrase, int alignment) {
		PdfPCell cell = new PdfPCell(phrase);
		cell.setHorizontalAlignment(alignment);
		cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
		cell.setUseAscender(true);
		cell.setUseDescender(true);
		cell.setLeading(0, LEADING);
		cell.setPadding(PADDING);
		cell.setBorderWidth(BORDER);
		cell.setMinimumHeight(SIZE * LEADING + 2 * PADDING);
		return cell;
	}
}

package org.shebao.documents;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.shebao.core.money.MoneyInWords;
import org.shebao.core.time.BusinessClock;
import org.shebao.documents.BankVoucherDocument.Payer;

/** Prints form P-4 银行端查询缴税凭证 (R-172; DOMAIN §6.2). It never draws a seal. */
public final class BankVoucherForm {

	private static final String TITLE = "银行端查询缴税凭证";
	private static final DateTimeFormatter PRINTED_AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
	private static final float[] PARTIES = { 18, 31, 21, 30 };
	private static final float[] ITEMS = { 49, 51 };
	private static final float[] TOTALS = { 18, 22, 18, 42 };
	private static final float[] SEALS = { 30, 28, 42 };
	private static final float SEAL_HEIGHT = 84;
	private static final Payer NOBODY = new Payer("", "", "");

	private final FormFonts fonts;
	private final BusinessClock clock;

	/**
	 * @param fonts shared by all forms
	 * @param clock tells the time of printing
	 */
	public BankVoucherForm(FormFonts fonts, BusinessClock clock) {
		this.fonts = fonts;
		this.clock = clock;
	}

	/** Prints a voucher; payer cells stay empty without a payer. */
	public PrintedForm print(BankVoucherDocument voucher) {
		String printedAt = "生成时间：" + PRINTED_AT.format(clock.now().atZone(BusinessClock.ZONE));
		Optional<String> watermark = voucher.sample() ? Optional.of(PdfForm.SAMPLE_WATERMARK) : Optional.empty();
		PdfForm form = new PdfForm(TITLE, TITLE + "序号：" + voucher.voucherNo(), "填开日期：" + FormText.day(voucher.issuedOn()), printedAt, watermark);
		String fileName = "%s_%s_%s.pdf".formatted(TITLE, FileNames.part(voucher.taxpayerName()), FileNames.part(voucher.voucherNo()));
		return form.print(fileName, fonts, (document, text) -> body(document, text, voucher));
	}

	private static void body(Document document, FormText text, BankVoucherDocument voucher) {
		document.add(parties(text, voucher));
		document.add(items(text, voucher));
		document.add(foot(text, voucher));
	}

	private static PdfPTable parties(FormText text, BankVoucherDocument voucher) {
		Payer payer = voucher.payer().orElse(NOBODY);
		PdfPTable table = text.table(PARTIES);
		pair(table, text, "纳税人识别号", voucher.taxpayerId());
		pair(table, text, "税务机构代码", voucher.authorityCode());
		pair(table, text, "纳税人名称", voucher.taxpayerName());
		pair(table, text, "税务机关名称", voucher.authorityName());
		pair(table, text, "付款人名称", payer.name());
		pair(table, text, "付款人开户银行名称", payer.bankName());
		table.addCell(text.cell("付款人账号"));
		PdfPCell account = text.cell(payer.accountNumber());
		account.setColspan(PARTIES.length - 1);
		table.addCell(account);
		return table;
	}

	private static PdfPTable items(FormText text, BankVoucherDocument voucher) {
		PdfPTable table = text.table(ITEMS);
		table.setHeaderRows(1);
		table.addCell(text.centred("征收项目"));
		table.addCell(text.centred("应缴税额"));
		for (BankVoucherDocument.Row row : voucher.rows()) {
			table.addCell(text.cell(row.category()));
			table.addCell(text.right(FormText.amount(row.amount())));
		}
		return table;
	}

	/** Totals, places for seals and the pay-by date: never torn apart by a page break. */
	private static PdfPTable foot(FormText text, BankVoucherDocument voucher) {
		PdfPTable foot = text.table(1);
		foot.setKeepTogether(true);
		foot.addCell(nested(totals(text, voucher)));
		foot.addCell(nested(seals(text)));
		PdfPCell payBy = new PdfPCell(text.bold("限缴日期：" + FormText.day(voucher.payByDate()), FormText.SIZE));
		payBy.setBorder(Rectangle.NO_BORDER);
		payBy.setPaddingTop(FormText.SIZE);
		foot.addCell(payBy);
		return foot;
	}

	private static PdfPTable totals(FormText text, BankVoucherDocument voucher) {
		PdfPTable table = text.table(TOTALS);
		table.addCell(text.cell("金额合计（小写）"));
		table.addCell(text.right("￥" + FormText.amount(voucher.total())));
		pair(table, text, "金额合计（大写）", "人民币" + MoneyInWords.of(voucher.total()));
		return table;
	}

	private static PdfPTable seals(FormText text) {
		PdfPTable table = text.table(SEALS);
		table.addCell(seal(text, "付款人（章）", Rectangle.LEFT | Rectangle.BOTTOM));
		table.addCell(seal(text, "经办人（章）", Rectangle.RIGHT | Rectangle.BOTTOM));
		table.addCell(seal(text, "银行记账员（章）", Rectangle.LEFT | Rectangle.RIGHT | Rectangle.BOTTOM));
		return table;
	}

	private static PdfPCell seal(FormText text, String label, int borders) {
		PdfPCell cell = text.cell(label);
		cell.setBorder(borders);
		cell.setVerticalAlignment(Element.ALIGN_TOP);
		cell.setMinimumHeight(SEAL_HEIGHT);
		return cell;
	}

	private static void pair(PdfPTable table, FormText text, String label, String value) {
		table.addCell(text.cell(label));
		table.addCell(text.cell(value));
	}

	private static PdfPCell nested(PdfPTable table) {
		PdfPCell cell = new PdfPCell(table);
		cell.setBorder(Rectangle.NO_BORDER);
		cell.setPadding(0);
		return cell;
	}
}

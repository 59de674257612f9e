package org.shebao.cli.internal.month;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Table;
import org.shebao.core.money.Money;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.Arrears;
import org.shebao.payment.ArrearsFilter;
import org.shebao.payment.ArrearsTotals;

/**
 * What is declared and unpaid now.
 *
 * @param scene what the steps share
 */
record Owing(Scene scene) {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** The arrears of some declarations. */
	List<ArrearsLine> arrears(List<FeeDeclaration> declared) {
		Narrator narrator = scene.narrator();
		narrator.step("arrears");
		Arrears service = scene.get(Arrears.class);
		service.refresh(scene.session());
		Set<String> vouchers = declared.stream().map(FeeDeclaration::levyVoucherNo).collect(Collectors.toSet());
		List<ArrearsLine> lines = service.list(scene.session().id(), ArrearsFilter.ALL).stream().filter(line -> vouchers.contains(line.levyVoucherNo())).toList();
		ArrearsTotals totals = ArrearsTotals.of(lines);
		narrator.say(table().lines(lines));
		narrator.say(TEXTS.get("arrears.total", totals.lines(), totals.principal(), totals.lateFee(), totals.total()));
		Cents.same("month.sum.arrears", totals.principal(), "month.sum.declared", declared.stream().map(FeeDeclaration::payable).reduce(Money.ZERO, Money::plus));
		narrator.keep("arrears", totals);
		return lines;
	}

	private static Table<ArrearsLine> table() {
		return new Table<ArrearsLine>().text(TEXTS.get("column.unit"), ArrearsLine::unit).text(TEXTS.get("column.levyItem"), line -> line.item().name())
				.figure(TEXTS.get("column.principal"), ArrearsLine::principal).figure(TEXTS.get("column.lateFee"), ArrearsLine::lateFee)
				.text(TEXTS.get("column.dueDate"), ArrearsLine::dueDate).text(TEXTS.get("column.status"), line -> Texts.labelOf(line.status()));
	}
}

package org.shebao.cli.internal.month;

import java.util.List;
import java.util.Map;

import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Settlement;
import org.shebao.cli.internal.Table;
import org.shebao.core.RuleViolation;
import org.shebao.core.money.Money;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.FeeDeclarations;
import org.shebao.declarations.ItemTotals;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.GatewayException;

/**
 * The items are declared and the bureau's feedback is fetched.
 *
 * @param scene what the steps share
 */
record Declaring(Scene scene) {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	/** The declarations, all accepted. */
	List<FeeDeclaration> declare(List<FeeItem> items) {
		Narrator narrator = scene.narrator();
		narrator.step("declare");
		List<String> ids = items.stream().map(FeeItem::id).toList();
		FeeDeclarations service = scene.get(FeeDeclarations.class);
		service.check(scene.session(), ids).findings().forEach(finding -> narrator.say(finding.rule() + " " + finding.message()));
		List<FeeDeclaration> declared = scene.settlement().declarations(service.declare(scene.session(), ids));
		declared.forEach(Declaring::accepted);
		Money sum = declared.stream().map(FeeDeclaration::payable).reduce(Money.ZERO, Money::plus);
		narrator.say(table().lines(declared));
		narrator.say(TEXTS.get("month.declared", declared.size(), sum));
		Cents.same("month.sum.declared", sum, "month.sum.fees", ItemTotals.of(items).due());
		narrator.keep("declarations", Map.of("declarations", declared, "due", sum));
		return declared;
	}

	private static void accepted(FeeDeclaration declaration) {
		if (Settlement.isOpen(declaration)) {
			throw new GatewayException.OutcomeUnknown("the declaration is not decided in time", null);
		}
		if (declaration.status() == DeclarationStatus.FAILED) {
			throw new RuleViolation(declaration.failureRule(), declaration.failureReason());
		}
	}

	private static Table<FeeDeclaration> table() {
		return new Table<FeeDeclaration>().text(TEXTS.get("column.declaredOn"), FeeDeclaration::declaredOn).text(TEXTS.get("column.unit"), FeeDeclaration::unit)
				.text(TEXTS.get("column.period"), FeeDeclaration::period).figure(TEXTS.get("column.headCount"), FeeDeclaration::headCount)
				.figure(TEXTS.get("column.due"), FeeDeclaration::payable).text(TEXTS.get("column.status"), row -> Texts.labelOf(row.status()))
				.text(TEXTS.get("column.levyVoucher"), FeeDeclaration::levyVoucherNo);
	}
}

package org.shebao.cli.internal.month;

import java.util.List;

import org.shebao.cli.internal.Passwords;
import org.shebao.cli.internal.Settlement;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.gateway.GatewayException;
import org.shebao.wages.DraftScope;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageBatch;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDrafts;

/**
 * The wages are submitted and the bureau's feedback is fetched.
 *
 * @param scene what the steps share
 */
record WageSubmission(Scene scene) {

	private static final Texts TEXTS = Texts.of(Passwords.class);
	private static final int SHOWN_REJECTIONS = 100;

	/** Submits all of a scope, unless all wages are declared already. */
	void submit(DraftScope scope) {
		Narrator narrator = scene.narrator();
		narrator.step("submit");
		narrator.say(TEXTS.get("month.scope." + scope.kind(), scope.year(), scene.session().clock().today()));
		if (scene.get(WageDrafts.class).count(scene.session().id(), scope) == 0) {
			narrator.say(TEXTS.get("month.nothingToSubmit", scope.year()));
			return;
		}
		WageDeclarations declarations = scene.get(WageDeclarations.class);
		WageBatch batch = scene.settlement().wages(declarations.submitAll(scene.session(), scope));
		if (Settlement.isOpen(batch)) {
			throw new GatewayException.OutcomeUnknown("the wages are not decided in time", null);
		}
		accepted(declarations.lines(scene.session().id(), batch.id(), true, 0, SHOWN_REJECTIONS));
		SubmittedWage first = declarations.lines(scene.session().id(), batch.id(), false, 0, 1).getFirst();
		narrator.say(TEXTS.get("month.accepted", batch.accepted(), batch.lines(), Texts.labelOf(batch.status()), first.validFrom(), first.validTo()));
		narrator.keep("submission", batch);
	}

	private static void accepted(List<SubmittedWage> rejected) {
		if (!rejected.isEmpty()) {
			throw new RuleViolation(rejected.getFirst().rule(), rejected.getFirst().reason(), rejected.stream().map(line -> line.wage().name()).toList());
		}
	}
}

package org.shebao.declarations;

import java.util.Collection;
import java.util.List;

import org.shebao.session.EmployerSession;

/** Declaring fee items (日常申报 → 提交申报). */
public interface FeeDeclarations {

	/** The outbox kind of declarations. */
	String KIND = "declarations";

	/**
	 * Looks at a choice of items before it is declared. Refusals: nothing chosen (W-7), items that do not wait or whose amounts changed at the bureau,
	 * nobody has a wage, an incomplete bundle. Warnings: several periods, head counts that differ.
	 */
	DeclarationCheck check(EmployerSession session, Collection<String> itemIds);

	/**
	 * Declares items: one declaration for each unit number and period, oldest first, recorded together with its submission and sent by
	 * {@link DeclarationRecords#results}. Warnings of {@link #check} do not hinder; the bureau has the last word.
	 *
	 * @return the declarations, all {@code PROCESSING}
	 * @throws org.shebao.core.RuleViolation the first refusal of {@link #check}
	 */
	List<FeeDeclaration> declare(EmployerSession session, Collection<String> itemIds);
}

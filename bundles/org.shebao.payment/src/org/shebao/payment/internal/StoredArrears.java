package org.shebao.payment.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.payment.Arrears;
import org.shebao.payment.ArrearsFilter;
import org.shebao.payment.ArrearsTotals;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;

/** The arrears in the store. */
@Component
public final class StoredArrears implements Arrears {

	private static final Texts TEXTS = Texts.of(Arrears.class);

	private final Store store;

	/** Over an open store. */
	@Activate
	public StoredArrears(@Reference Store store) {
		this.store = store;
	}

	@Override
	public ArrearsTotals refresh(EmployerSession session) {
		session.require(Function.PAYMENT);
		List<ArrearsLine> answer = session.bureau().payments().arrears();
		requireDistinct(answer);
		store.execute(tx -> new ArrearsTable(tx, session.id()).replace(answer));
		return ArrearsTotals.of(answer);
	}

	@Override
	public List<ArrearsLine> list(EmployerId employer, ArrearsFilter filter) {
		RangeRule.requireOrder(filter.from(), filter.to());
		return store.read(tx -> new ArrearsTable(tx, employer).list()).stream().filter(filter::matches).toList();
	}

	private static void requireDistinct(List<ArrearsLine> lines) {
		Set<String> ids = new HashSet<>();
		for (ArrearsLine line : lines) {
			if (!ids.add(line.id())) {
				throw new RuleViolation("C-1", TEXTS.get("arrears.twice", ArrearsChoice.describe(line)));
			}
		}
	}
}

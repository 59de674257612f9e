package org.shebao.cli.internal.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shebao.cli.internal.Passwords;
import org.shebao.core.RuleViolation;
import org.shebao.core.fee.Charge;
import org.shebao.core.fee.FeeCalculator;
import org.shebao.core.fee.PersonFee;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.money.Rate;
import org.shebao.core.task.Progress;
import org.shebao.core.text.Texts;
import org.shebao.declarations.FeeDetails;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.session.Employers;

/**
 * Computes every person's fee here by the region's rules and holds the bureau's against it.
 *
 * @param scene the steps' scene
 * @param units the unit numbers with what is registered for them
 */
record Recomputation(Scene scene, Map<UnitNumber, InsuranceRegistration> units) {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	static Recomputation of(Scene scene) {
		return new Recomputation(scene, scene.get(Employers.class).units(scene.session().id()).stream()
				.collect(Collectors.toMap(InsuranceRegistration::unitNumber, unit -> unit)));
	}

	/**
	 * Checks items; gives how many fees were computed.
	 *
	 * @throws RuleViolation C-1 with the first fees that differ
	 */
	long check(List<FeeItem> items) {
		List<String> different = new ArrayList<>();
		long computed = 0;
		for (FeeItem item : items) {
			Charge charge = charge(item);
			computed += scene.get(FeeDetails.class).persons(scene.session(), item.id(), person -> {
				PersonFee own = charge.fee(person.fee().wage());
				if (!own.equals(person.fee())) {
					different.add(TEXTS.get("month.different", item.item().name(), person.name(), person.fee().amount(), own.amount()));
				}
			}, Progress.NONE);
		}
		if (!different.isEmpty()) {
			throw new RuleViolation("C-1", TEXTS.get("month.differs", different.size()), different);
		}
		return computed;
	}

	private Charge charge(FeeItem item) {
		InsuranceRegistration unit = units.get(item.unit());
		Optional<Rate> registered = Optional.ofNullable(unit.types().get(item.item().type()));
		return new FeeCalculator(scene.session().pack()).charge(item.item(), item.period(), unit.agencyId(), registered, scene.session().clock().today());
	}
}

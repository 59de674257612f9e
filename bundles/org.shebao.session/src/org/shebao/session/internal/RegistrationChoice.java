package org.shebao.session.internal;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;

import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.text.Texts;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.TaxRegistration;
import org.shebao.session.Employer;
import org.shebao.session.TaxpayerRegistrationType;

/** Which of several registrations is the right one (R-012 … R-016): the right type wins whatever its place. */
final class RegistrationChoice {

	private static final Texts TEXTS = Texts.of(Employer.class);

	/** A registration and the sentence that explains it. */
	record Proposal(TaxRegistration registration, String reason) {
	}

	/** Proposes one of at least one registration. */
	static Proposal among(TaxpayerId taxpayer, List<TaxRegistration> registrations) {
		Optional<TaxpayerRegistrationType> fitting = fittingType(taxpayer);
		TaxRegistration best = registrations.stream()
				.min(comparing((TaxRegistration each) -> each.status() != RegistrationStatus.NORMAL)
						.thenComparing(each -> !isOf(each, fitting))
						.thenComparing(each -> !each.associated())
						.thenComparing(each -> each.serial().value()))
				.orElseThrow();
		return new Proposal(best, reason(registrations, best, fitting));
	}

	private static String reason(List<TaxRegistration> registrations, TaxRegistration best, Optional<TaxpayerRegistrationType> fitting) {
		if (registrations.size() == 1) {
			return TEXTS.get("choice.only");
		}
		if (!isOf(best, fitting)) {
			return TEXTS.get("choice.otherType", best.typeName());
		}
		return TEXTS.get("choice." + fitting.orElseThrow().name(), best.typeName());
	}

	private static boolean isOf(TaxRegistration registration, Optional<TaxpayerRegistrationType> type) {
		return type.isPresent() && TaxpayerRegistrationType.ofCode(registration.typeCode()).equals(type);
	}

	/** The kind of employer stands in the first two characters of a unified social credit code (DOMAIN §7.2). */
	private static Optional<TaxpayerRegistrationType> fittingType(TaxpayerId taxpayer) {
		String id = taxpayer.value();
		if (id.length() != 18) {
			return Optional.of(TaxpayerRegistrationType.UNIT);
		}
		return switch (id.substring(0, 2)) {
			case "91" -> Optional.of(TaxpayerRegistrationType.UNIT);
			case "92" -> Optional.of(TaxpayerRegistrationType.INDIVIDUAL);
			default -> id.charAt(0) == '1' || id.charAt(0) == '5' ? Optional.of(TaxpayerRegistrationType.WITHHOLDING_AGENT) : Optional.empty();
		};
	}

	private RegistrationChoice() {
	}
}

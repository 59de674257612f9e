package org.shebao.bureau.internal.demo;

import org.shebao.bureau.internal.demo.Careers.Career;
import org.shebao.bureau.internal.demo.People.Kind;
import org.shebao.core.identity.Certificate;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;

/** A person employed. */
record Member(String name, Certificate certificate, Kind kind, Career career, Pay pay) {

	/** Whether the person is insured for a type that people of the group are insured for. */
	boolean hasType(InsuranceType type) {
		return switch (kind) {
			case COMPLETE, STOPPED, STOPPED_THIS_MONTH -> true;
			case INJURY_ONLY -> type == InsuranceType.WORK_INJURY;
			case MEDICAL_ONLY -> type.registry() == RegistryAuthority.NHSA;
		};
	}
}

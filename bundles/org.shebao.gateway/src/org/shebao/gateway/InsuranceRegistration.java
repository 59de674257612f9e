package org.shebao.gateway;

import java.util.Map;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Rate;

/**
 * One unit number at one agency with its insurance types (参保登记).
 *
 * @param unitNumber  the unit number
 * @param name        参保单位名称
 * @param registry    who issued it
 * @param agencyId    the agency's id in the region pack
 * @param agencyName  the agency's name
 * @param types       the insured types with the rate registered for this unit, null where the region's tariff applies
 */
public record InsuranceRegistration(UnitNumber unitNumber, String name, RegistryAuthority registry, String agencyId,
		String agencyName, Map<InsuranceType, Rate> types) {
}

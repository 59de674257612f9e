package org.shebao.session.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Rate;
import org.shebao.gateway.InsuranceRegistration;

/** One insurance type of one unit number: a row of EMPLOYER_UNIT. */
@Embeddable
public class UnitInsurance {

	@Column(name = "UNIT_NUMBER")
	private String unitNumber;
	@Column(name = "NAME")
	private String name;
	@Enumerated(EnumType.STRING)
	@Column(name = "REGISTRY")
	private RegistryAuthority registry;
	@Column(name = "AGENCY_ID")
	private String agencyId;
	@Column(name = "AGENCY_NAME")
	private String agencyName;
	@Enumerated(EnumType.STRING)
	@Column(name = "INSURANCE_TYPE")
	private InsuranceType type;
	@Column(name = "REGISTERED_RATE")
	private BigDecimal rate;

	/** For the persistence provider. */
	protected UnitInsurance() {
	}

	private UnitInsurance(InsuranceRegistration unit, InsuranceType type, Rate rate) {
		this.unitNumber = unit.unitNumber().value();
		this.name = unit.name();
		this.registry = unit.registry();
		this.agencyId = unit.agencyId();
		this.agencyName = unit.agencyName();
		this.type = type;
		this.rate = rate == null ? null : rate.fraction();
	}

	static List<UnitInsurance> rowsOf(List<InsuranceRegistration> units) {
		List<UnitInsurance> rows = new ArrayList<>();
		units.forEach(unit -> unit.types().forEach((type, rate) -> rows.add(new UnitInsurance(unit, type, rate))));
		return rows;
	}

	static List<InsuranceRegistration> unitsOf(List<UnitInsurance> rows) {
		Map<String, InsuranceRegistration> units = new LinkedHashMap<>();
		for (UnitInsurance row : rows) {
			units.computeIfAbsent(row.unitNumber, row::newUnit).types().put(row.type, row.rate == null ? null : new Rate(row.rate));
		}
		return List.copyOf(units.values());
	}

	private InsuranceRegistration newUnit(String number) {
		return new InsuranceRegistration(new UnitNumber(number), name, registry, agencyId, agencyName, new EnumMap<>(InsuranceType.class));
	}

	private List<Object> values() {
		return java.util.Arrays.asList(unitNumber, name, registry, agencyId, agencyName, type, rate == null ? null : new Rate(rate));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof UnitInsurance row && values().equals(row.values());
	}

	@Override
	public int hashCode() {
		return Objects.hash(unitNumber, type);
	}
}

package org.shebao.session.internal;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.RegistrationStatus;
import org.shebao.gateway.TaxRegistration;
import org.shebao.session.Employer;
import org.shebao.store.EmployerId;

/** An employer's row. */
@Entity
@Table(name = "EMPLOYER")
public class EmployerEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	@Column(name = "EMPLOYER_ID")
	private Long id;
	@Column(name = "REGION_ID")
	private String regionId;
	@Column(name = "BUREAU")
	private String bureau;
	@Column(name = "SERIAL")
	private String serial;
	@Column(name = "TAXPAYER_ID")
	private String taxpayerId;
	@Column(name = "NAME")
	private String name;
	@Column(name = "AUTHORITY_CODE")
	private String authorityCode;
	@Column(name = "AUTHORITY_NAME")
	private String authorityName;
	@Column(name = "TYPE_CODE")
	private String typeCode;
	@Column(name = "TYPE_NAME")
	private String typeName;
	@Enumerated(EnumType.STRING)
	@Column(name = "STATUS")
	private RegistrationStatus status;
	@Column(name = "ADDRESS")
	private String address;
	@Column(name = "ASSOCIATED")
	private boolean associated;
	@Enumerated(EnumType.STRING)
	@Column(name = "ROLE")
	private EmployerRole role;
	@Column(name = "REMARK")
	private String remark = "";
	@Column(name = "LAST_LOGIN")
	private Instant lastLogin;
	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "EMPLOYER_UNIT", joinColumns = @JoinColumn(name = "EMPLOYER_ID"))
	private List<UnitInsurance> units = new ArrayList<>();

	/** For the persistence provider. */
	protected EmployerEntity() {
	}

	EmployerEntity(String regionId, URI bureau, TaxRegistration registration, EmployerRole role) {
		this.regionId = regionId;
		this.bureau = bureau.toString();
		this.role = role;
		update(registration);
	}

	final void update(TaxRegistration registration) {
		serial = registration.serial().value();
		taxpayerId = registration.taxpayerId().value();
		name = registration.name();
		authorityCode = registration.authorityCode();
		authorityName = registration.authorityName();
		typeCode = registration.typeCode();
		typeName = registration.typeName();
		status = registration.status();
		address = registration.address();
		associated = registration.associated();
	}

	void loggedIn(Instant moment, TaxRegistration registration, List<UnitInsurance> current) {
		lastLogin = moment;
		update(registration);
		if (!units.equals(current)) {
			units = new ArrayList<>(current);
		}
	}

	void remark(String text) {
		remark = text;
	}

	List<UnitInsurance> units() {
		return units;
	}

	Employer toEmployer() {
		var registration = new TaxRegistration(new RegistrationSerial(serial), new TaxpayerId(taxpayerId), name, authorityCode,
				authorityName, typeCode, typeName, status, address, associated);
		return new Employer(new EmployerId(id), regionId, URI.create(bureau), registration, role, remark, lastLogin);
	}
}

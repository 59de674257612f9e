package org.shebao.session.internal;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.TaxRegistration;
import org.shebao.session.Employer;
import org.shebao.session.Employers;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;

/** The employers in the store. */
@Component(service = { Employers.class, StoredEmployers.class })
public final class StoredEmployers implements Employers {

	private static final int REMARK_LENGTH = 200;
	private static final Texts TEXTS = Texts.of(Employer.class);

	private final Store store;

	/** Over an open store. */
	@Activate
	public StoredEmployers(@Reference Store store) {
		this.store = store;
	}

	/** The first query of the program: in plain SQL, which needs no parser for the persistence library's language. */
	@Override
	public List<Employer> list() {
		return store.read(tx -> {
			List<?> rows = tx.entities().createNativeQuery("SELECT * FROM EMPLOYER ORDER BY EMPLOYER_ID", EmployerEntity.class).getResultList();
			return rows.stream().map(EmployerEntity.class::cast).map(EmployerEntity::toEmployer).toList();
		});
	}

	@Override
	public Optional<Employer> find(EmployerId id) {
		return store.read(tx -> Optional.ofNullable(tx.entities().find(EmployerEntity.class, id.value())).map(EmployerEntity::toEmployer));
	}

	@Override
	public List<Employer> find(String taxpayerId) {
		return list().stream().filter(employer -> employer.registration().taxpayerId().value().equals(taxpayerId)).toList();
	}

	@Override
	public List<InsuranceRegistration> units(EmployerId id) {
		return store.read(tx -> UnitInsurance.unitsOf(existing(tx.entities(), id).units()));
	}

	@Override
	public void remark(EmployerId id, String remark) {
		if (remark.length() > REMARK_LENGTH) {
			throw new RuleViolation("R-022", TEXTS.get("remark.tooLong", REMARK_LENGTH));
		}
		store.execute(tx -> existing(tx.entities(), id).remark(remark));
	}

	/** Remembers a registration; gives the employer already known for it. */
	Employer remember(String regionId, URI bureau, TaxRegistration registration, EmployerRole role) {
		return store.write(tx -> {
			EntityManager entities = tx.entities();
			EmployerEntity employer = entities.createQuery(
					"select e from EmployerEntity e where e.regionId = :region and e.bureau = :bureau and e.serial = :serial", EmployerEntity.class)
					.setParameter("region", regionId)
					.setParameter("bureau", bureau.toString())
					.setParameter("serial", registration.serial().value())
					.getResultStream().findFirst()
					.orElseGet(() -> new EmployerEntity(regionId, bureau, registration, role));
			employer.update(registration);
			entities.persist(employer);
			entities.flush();
			return employer.toEmployer();
		});
	}

	/** Records a login with what it brought. */
	Employer loggedIn(EmployerId id, Instant moment, TaxRegistration registration, List<InsuranceRegistration> units) {
		return store.write(tx -> {
			EmployerEntity employer = existing(tx.entities(), id);
			employer.loggedIn(moment, registration, UnitInsurance.rowsOf(units));
			return employer.toEmployer();
		});
	}

	private static EmployerEntity existing(EntityManager entities, EmployerId id) {
		EmployerEntity found = entities.find(EmployerEntity.class, id.value());
		if (found == null) {
			throw new IllegalArgumentException("no employer " + id);
		}
		return found;
	}
}

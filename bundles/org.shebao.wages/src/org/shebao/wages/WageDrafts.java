package org.shebao.wages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;
import org.shebao.wages.WageDraft.Change;
import org.shebao.wages.WageDraft.Key;

/** The wages that are being filled in (年度缴费工资申报, 年度缴费工资调整). They survive until they are submitted or removed. */
public interface WageDrafts {

	/** What is to be declared on a business date: the annual wage inside the window, otherwise an adjustment of the running fee year. */
	DraftScope scope(RegionPack pack, LocalDate today);

	/**
	 * An adjustment of a year.
	 *
	 * @throws org.shebao.core.RuleViolation R-113 if the year cannot be adjusted
	 */
	DraftScope adjustment(RegionPack pack, LocalDate today, int year);

	/** The people of exactly this name or certificate number who need a wage, as drafts without a wage and not stored: several if the name is common. */
	List<WageDraft> candidates(EmployerId employer, String nameOrCertificate);

	/**
	 * Adds or changes the wage of one person (单个录入, R-079 … R-081).
	 *
	 * @param nameOrCertificate the exact name or certificate number
	 * @param wage              as typed
	 * @throws org.shebao.core.RuleViolation R-099 if nobody of that name needs a wage, R-080 with the persons if several have the name, W-2 if it is no wage
	 */
	WageDraft enter(EmployerId employer, DraftScope scope, String nameOrCertificate, String wage);

	/** Adds everybody in normal status who needs a wage (添加全部正常职工, R-085); gives how many were added. */
	long addNormal(EmployerId employer, DraftScope scope);

	/**
	 * Adds everybody in normal status who has no wage for the scope's year: none at all, or only one that ended before. Gives how many were added.
	 */
	long addWithoutWage(EmployerSession session, DraftScope scope);

	/** How many {@link #addWithoutWage} would add; people whose wage is submitted and not decided do not count. */
	long countWithoutWage(EmployerSession session, DraftScope scope);

	/**
	 * Adds the people of unit numbers, restricted to those (按照单位编号添加缴费职工, R-092), also beside drafts of other unit numbers; gives how many drafts were
	 * added.
	 */
	long addUnits(EmployerId employer, DraftScope scope, Set<UnitNumber> units);

	/**
	 * Changes a wage; an empty text empties it.
	 *
	 * @throws org.shebao.core.RuleViolation W-2 if it is no wage
	 */
	default WageDraft change(EmployerId employer, DraftScope scope, Key key, String wage) {
		return changeAll(employer, scope, List.of(new Change(key, wage))).getFirst();
	}

	/**
	 * Changes wages, all of them or none, as a pasted block does; an empty text empties a wage. Gives the drafts as they stand then, in the order of the changes.
	 *
	 * @throws org.shebao.core.RuleViolation W-2 if one is no wage, W-7 if one is of a draft that is gone
	 */
	List<WageDraft> changeAll(EmployerId employer, DraftScope scope, List<Change> changes);

	/**
	 * Takes over drafts of the same year that were left in the other kind of scope, as those of the annual declaration are when its window closes. A person
	 * who has a draft here keeps it. Gives how many were taken over.
	 */
	int carryOver(EmployerId employer, DraftScope scope);

	/** Removes drafts; gives how many there were. */
	int remove(EmployerId employer, DraftScope scope, Collection<Key> keys);

	/** Removes all drafts of a scope; gives how many there were. */
	int clear(EmployerId employer, DraftScope scope);

	/** The drafts after one of them in the order of persons, units and types; null for the first window. */
	List<WageDraft> window(EmployerId employer, DraftScope scope, Key after, int limit);

	/** Streams all drafts in the order of persons, units and types; what the sink throws passes through. Gives their number. */
	long each(EmployerId employer, DraftScope scope, Consumer<WageDraft> sink);

	/** How many drafts there are. */
	long count(EmployerId employer, DraftScope scope);

	/** Looks at all drafts before they are submitted (DOMAIN §5.5, pre-submit checker). */
	WageCheck check(EmployerSession session, DraftScope scope);

	/** Looks at some drafts before they are submitted. */
	WageCheck check(EmployerSession session, DraftScope scope, Collection<Key> keys);

	/** What the limits of a fee year, as known today, make of wages. */
	WageAssessment assessment(EmployerSession session, DraftScope scope);
}

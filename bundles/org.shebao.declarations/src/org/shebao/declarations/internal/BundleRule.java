package org.shebao.declarations.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.time.FeePeriod;
import org.shebao.declarations.ItemGroup;
import org.shebao.declarations.ItemTotals;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.regions.RegionPack;

/** Which of the waiting items belong together: by unit number and period, and by the region's bundles of types. */
final class BundleRule {

	private final RegionPack pack;
	private final List<FeeItem> waiting;

	/**
	 * @param pack    the region's tables
	 * @param waiting all items that wait to be declared
	 */
	BundleRule(RegionPack pack, List<FeeItem> waiting) {
		this.pack = pack;
		this.waiting = waiting;
	}

	/** The items that have to be declared together with one, itself included. */
	List<FeeItem> together(FeeItem item) {
		List<FeeItem> siblings = waiting.stream().filter(other -> sameBranch(item, other)).toList();
		Set<InsuranceType> types = siblings.stream().map(other -> other.item().type()).collect(toCollection(() -> EnumSet.noneOf(InsuranceType.class)));
		Set<InsuranceType> bundle = pack.bundle(item.item().type(), types, item.period());
		return siblings.stream().filter(other -> bundle.contains(other.item().type())).toList();
	}

	/** The items that a choice lacks. */
	List<FeeItem> missing(Collection<FeeItem> chosen) {
		return chosen.stream().flatMap(item -> together(item).stream()).filter(item -> !chosen.contains(item)).distinct().toList();
	}

	/** Items by period and unit number, oldest first. */
	static List<ItemGroup> groups(Collection<FeeItem> items) {
		record Branch(FeePeriod period, UnitNumber unit) implements Comparable<Branch> {
			@Override
			public int compareTo(Branch other) {
				int order = period.compareTo(other.period);
				return order == 0 ? unit.compareTo(other.unit) : order;
			}
		}
		return items.stream().collect(groupingBy(item -> new Branch(item.period(), item.unit()), TreeMap::new, toCollection(java.util.ArrayList::new)))
				.entrySet().stream()
				.map(branch -> new ItemGroup(branch.getKey().unit(), branch.getKey().period(), List.copyOf(branch.getValue()), ItemTotals.of(branch.getValue())))
				.toList();
	}

	private static boolean sameBranch(FeeItem item, FeeItem other) {
		return item.unit().equals(other.unit()) && item.period().equals(other.period()) && item.nature() == other.nature();
	}
}

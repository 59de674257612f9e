package org.shebao.declarations.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationCheck;
import org.shebao.declarations.DeclarationCheck.Finding;
import org.shebao.declarations.FeeDeclarations;
import org.shebao.declarations.ItemGroup;
import org.shebao.declarations.ItemTotals;
import org.shebao.gateway.DeclarationGateway;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.PaymentNature;
import org.shebao.session.EmployerSession;

/** Looks at one choice of items before it is declared. */
final class PreDeclaration {

	private static final int DETAILS = 100;
	private static final Texts TEXTS = Texts.of(FeeDeclarations.class);

	private final DeclarationGateway bureau;
	private final List<String> unknown;
	private final List<FeeItem> chosen;
	private final List<FeeItem> missing;
	private final List<FeeItem> waiting;

	/**
	 * @param waiting all items that wait here to be declared
	 * @param itemIds the choice
	 */
	PreDeclaration(EmployerSession session, List<FeeItem> waiting, Collection<String> itemIds) {
		this.bureau = session.bureau().declarations();
		this.waiting = waiting;
		Map<String, FeeItem> known = waiting.stream().collect(toMap(FeeItem::id, identity()));
		Set<String> ids = new LinkedHashSet<>(itemIds);
		unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
		chosen = ids.stream().map(known::get).filter(Objects::nonNull).toList();
		missing = new BundleRule(session.pack(), waiting).missing(chosen);
	}

	/** What would be declared, oldest period first. */
	List<ItemGroup> groups() {
		return BundleRule.groups(chosen);
	}

	DeclarationCheck check() {
		List<Finding> findings = new ArrayList<>(refusals());
		findings.addAll(warnings());
		return new DeclarationCheck(findings, missing, groups(), ItemTotals.of(chosen));
	}

	/** What forbids declaring. */
	List<Finding> refusals() {
		List<Finding> findings = new ArrayList<>();
		if (chosen.isEmpty() && unknown.isEmpty()) {
			findings.add(refusal("W-7", TEXTS.get("nothing.chosen"), List.of()));
			return findings;
		}
		addIfAny(findings, refusal("R-131", TEXTS.get("items.stale"), stale()));
		addIfAny(findings, refusal("R-132", TEXTS.get("wages.first"), withoutWages()));
		addIfAny(findings, refusal("R-138", TEXTS.get("bundle.incomplete"), missing.stream().map(ItemsAnswer::describe).toList()));
		return findings;
	}

	private List<Finding> warnings() {
		List<Finding> findings = new ArrayList<>();
		List<String> periods = waiting.stream().map(FeeItem::period).filter(period -> chosen.stream().anyMatch(item -> !item.period().isBefore(period)))
				.distinct().sorted().map(Object::toString).toList();
		if (periods.size() > 1) {
			findings.add(new Finding("R-137", false, TEXTS.get("periods.several"), periods.size(), periods));
		}
		groups().stream().filter(PreDeclaration::differs).map(this::headCount).forEach(findings::add);
		return findings;
	}

	/** Items that do not wait, or whose version at the bureau is another by now. */
	private List<String> stale() {
		Map<String, Integer> versions = bureau.items().stream().collect(toMap(FeeItem::id, FeeItem::version));
		List<String> stale = new ArrayList<>(unknown);
		chosen.stream().filter(item -> !Integer.valueOf(item.version()).equals(versions.get(item.id()))).map(ItemsAnswer::describe).forEach(stale::add);
		return stale;
	}

	private List<String> withoutWages() {
		return groups().stream().filter(group -> group.items().stream().allMatch(item -> item.headCount() == 0))
				.map(group -> TEXTS.get("group", group.period(), group.unit())).toList();
	}

	private static boolean differs(ItemGroup group) {
		return group.items().stream().anyMatch(item -> item.nature() == PaymentNature.NORMAL && item.headCount() != item.registered());
	}

	private Finding headCount(ItemGroup group) {
		List<String> first = new ArrayList<>();
		long[] count = { 0 };
		bureau.withoutWage(group.unit(), group.period(), person -> {
			if (count[0]++ < DETAILS) {
				first.add(TEXTS.get("person.missing", person.name(), person.certificate().masked(), person.person(), group.period(), group.unit()));
			}
		});
		return new Finding("R-139", false, TEXTS.get("headCount.differs"), count[0], first);
	}

	private static Finding refusal(String rule, String message, List<String> details) {
		return new Finding(rule, true, message, details.size(), details.stream().limit(DETAILS).toList());
	}

	private static void addIfAny(List<Finding> findings, Finding finding) {
		if (finding.count() > 0) {
			findings.add(finding);
		}
	}
}

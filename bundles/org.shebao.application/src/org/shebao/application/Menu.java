package org.shebao.application;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.shebao.gateway.Permission;
import org.shebao.workbench.PageIndex.Page;

/** The menu at the left: the region's pages as far as the login may use them. */
public final class Menu {

	/** A line of the menu. */
	public sealed interface Node {

		/** What it says. */
		String label();
	}

	/** A page. */
	public record Leaf(Page page) implements Node {

		@Override
		public String label() {
			return page.label();
		}
	}

	/** A group of pages or groups. */
	public record Group(String label, List<Node> children) implements Node {
	}

	private Menu() {
	}

	/** The pages offered to a login, in their order. */
	public static List<Page> offered(Collection<ContributedPage> pages, Permission permission, boolean sandbox) {
		return pages.stream().filter(page -> page.isOfferedTo(permission, sandbox)).sorted(comparingInt(ContributedPage::order)).map(ContributedPage::page).toList();
	}

	/** The lines of pages: a group stands where its first page stands, and groups of equal text are one group. */
	public static List<Node> tree(List<Page> pages) {
		List<Node> top = new ArrayList<>();
		for (Page page : pages) {
			List<Node> level = top;
			for (String part : page.path().split("/")) {
				level = part.isBlank() ? level : groupIn(level, part.strip());
			}
			level.add(new Leaf(page));
		}
		return top;
	}

	private static List<Node> groupIn(List<Node> level, String label) {
		for (Node node : level) {
			if (node instanceof Group group && group.label().equals(label)) {
				return group.children();
			}
		}
		Group fresh = new Group(label, new ArrayList<>());
		level.add(fresh);
		return fresh.children();
	}
}

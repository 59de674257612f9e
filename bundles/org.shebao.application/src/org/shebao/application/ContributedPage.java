package org.shebao.application;

import java.util.Map;
import java.util.Optional;

import org.shebao.gateway.Permission;
import org.shebao.session.Function;
import org.shebao.workbench.PageIndex.Page;

/**
 * A page as an area contributes it.
 *
 * @param page     what the menu says and where it leads
 * @param order    its place
 * @param function what it needs, empty for everybody
 * @param sandbox  whether it is only offered at a sandbox
 */
public record ContributedPage(Page page, int order, Optional<Function> function, boolean sandbox) {

	/** Pages without an order stand at the end. */
	private static final int LAST = 10_000;

	/**
	 * Reads the properties of a contribution; see {@code docs/pages.md}.
	 *
	 * @param path the menu groups above it, null for none
	 * @throws IllegalArgumentException if a property says nothing known: a mistake of the area
	 */
	public static ContributedPage of(String id, String label, String path, Map<String, String> properties) {
		Optional<Function> function = Optional.ofNullable(properties.get("function")).map(Function::valueOf);
		int order = Optional.ofNullable(properties.get("order")).map(Integer::valueOf).orElse(LAST);
		return new ContributedPage(new Page(id, label, path == null ? "" : path.strip(), properties.getOrDefault("icon", "")), order, function,
				Boolean.parseBoolean(properties.get("sandbox")));
	}

	/** Whether it is offered to a login with a permission. */
	boolean isOfferedTo(Permission permission, boolean atSandbox) {
		return function.map(needed -> needed.isAllowedTo(permission)).orElse(true) && (atSandbox || !sandbox);
	}
}

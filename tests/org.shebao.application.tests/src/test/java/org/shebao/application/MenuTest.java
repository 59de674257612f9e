package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.gateway.Permission;
import org.shebao.workbench.PageIndex.Page;

class MenuTest {

	private static final ContributedPage HOME = ContributedPage.of("home", "首页", null, Map.of("order", "10", "icon", "home"));
	private static final ContributedPage WAGES = ContributedPage.of("wages", "按人员申报", "缴费工资申报/年度申报", Map.of("order", "210", "function", "WAGES"));
	private static final ContributedPage RECORDS = ContributedPage.of("records", "申报记录", "缴费工资申报", Map.of("order", "220", "function", "WAGES"));
	private static final ContributedPage PAYMENT = ContributedPage.of("payment", "缴费", "费款缴纳", Map.of("order", "400", "function", "PAYMENT"));
	private static final ContributedPage CONSOLE = ContributedPage.of("console", "沙箱", "", Map.of("order", "900", "sandbox", "true"));
	private static final ContributedPage LATE = ContributedPage.of("late", "其他", "缴费工资申报", Map.of());
	private static final List<ContributedPage> ALL = List.of(LATE, CONSOLE, PAYMENT, RECORDS, WAGES, HOME);

	private static List<String> offered(Permission permission, boolean sandbox) {
		return Menu.offered(ALL, permission, sandbox).stream().map(Page::id).toList();
	}

	private static String drawn(List<Menu.Node> nodes) {
		return nodes.stream().map(node -> switch (node) {
			case Menu.Leaf leaf -> leaf.page().id();
			case Menu.Group group -> group.label() + drawn(group.children());
		}).collect(Collectors.joining(" ", "(", ")"));
	}

	@Test
	@DisplayName("R-043: who may pay only is offered the pages of payment and those for everybody")
	void permissionsDecide() {
		assertEquals(List.of("home", "payment", "late"), offered(Permission.PAYMENT, false));
		assertEquals(List.of("home", "wages", "records", "payment", "late"), offered(Permission.ALL, false));
	}

	@Test
	@DisplayName("The sandbox's page is offered at a sandbox only")
	void theConsoleIsOfTheSandbox() {
		assertEquals(List.of("home", "wages", "records", "payment", "console", "late"), offered(Permission.ALL, true));
	}

	@Test
	@DisplayName("Groups of equal text are one group, which stands where its first page stands")
	void groupsAreJoined() {
		assertEquals("(home 缴费工资申报(年度申报(wages) records late) 费款缴纳(payment))", drawn(Menu.tree(Menu.offered(ALL, Permission.ALL, false))));
	}

	@Test
	@DisplayName("A function that nobody knows is a mistake of the area")
	void unknownFunctionsAreMistakes() {
		Map<String, String> wrong = Map.of("function", "COFFEE");
		assertThrows(IllegalArgumentException.class, () -> ContributedPage.of("page", "页", "", wrong));
	}
}

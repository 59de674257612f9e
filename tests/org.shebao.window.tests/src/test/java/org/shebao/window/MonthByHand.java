package org.shebao.window;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a person of E-005 does in a month, step by step. */
final class MonthByHand {

	/** The employer, 兴义市示例小吃店. */
	static final String TAXPAYER = "92522301MA6F2W3T68";
	/** The day on which its sandbox begins: within the term of the annual declaration. */
	static final String TODAY = "-Dshebao.sandbox.today=2025-01-20";

	static final String PASSWORD = "Yanshi2026";
	private static final String WAGE = "新缴费工资（元）";
	private static final String DRAFTS = "wages.drafts";
	private static final String ITEMS = "declarations.ordinary";
	private static final Duration LONG = Duration.ofMinutes(2);

	private final Window window;
	private final Desk desk;

	MonthByHand(Window window) {
		this.window = window;
		desk = new Desk(window);
	}

	/** Looks at the five employees; gives their names and certificate numbers. */
	List<String> employees() {
		Grid employees = desk.page("org.shebao.employees.list", "employees");
		employees.awaitRows(5);
		return Stream.of("姓名", "证件号码").flatMap(column -> employees.column(column).stream()).toList();
	}

	/** Adds the employer by the wizard. */
	void addEmployer() {
		window.within(LONG).named("sandbox.copyId").facts();
		window.within(LONG).named("emptyAction").clickLink(0);
		desk.submit("选择地区");
		desk.submit("选择地区");
		desk.fill("taxpayerId", TAXPAYER);
		desk.submit("添加单位");
		desk.submit("添加单位");
		desk.submit("关联登记");
	}

	/** Logs in and changes the initial password; the data update follows. */
	void logIn() {
		Grid employers = window.grid("grid", "start.employers");
		employers.awaitRows(1);
		employers.click("兴义市示例小吃店", "单位名称");
		desk.fill("password", "123450");
		desk.submit("登录");
		desk.fill("new", PASSWORD);
		desk.fill("again", PASSWORD);
		desk.submit("修改密码");
		desk.read("系统日期");
	}

	/** Fills in five wages: two typed, three pasted. */
	void fillIn() {
		desk.page("org.shebao.wages.drafts");
		desk.no("存在缴费工资为空的职工");
		Grid grid = desk.loaded(DRAFTS);
		desk.choose(DRAFTS, "add", "添加全部正常职工");
		grid.awaitRows(5);
		typed(grid, 0, "3000.00");
		typed(grid, 1, "4394.70");
		grid.clickLine(2, WAGE);
		window.copied("6333.33\n21973.50\n30000.00").press("Ctrl+V");
		window.within(LONG).named("form.submit").click();
		wage(grid, 2, "6,333.33");
		wage(grid, 3, "21,973.50");
		wage(grid, 4, "30,000.00");
	}

	/** Declares the wages. */
	void wages() {
		desk.press(DRAFTS, "submit.all");
		desk.yes("的5条缴费工资");
		desk.read("已提交5条缴费工资");
		desk.loaded("wages.records").await(view -> view.rows().toString().contains("全部申报成功"), "全部申报成功");
	}

	private void typed(Grid grid, int line, String wage) {
		grid.clickLine(line, WAGE);
		window.type(wage).press("Enter");
		wage(grid, line, "%,.2f".formatted(Double.parseDouble(wage)));
	}

	/** The wage of a line; the names may have been scrolled out of sight. */
	private void wage(Grid grid, int line, String wage) {
		window.await("wage " + wage, () -> grid.column(WAGE).get(line).equals(wage));
	}

	/** Ticks all items of January. */
	void chooseItems() {
		Grid items = desk.page("org.shebao.declarations.ordinary", ITEMS);
		desk.press(ITEMS, "refresh");
		window.within(LONG).saying("待申报9项").facts();
		desk.counted(ITEMS, "共 9 条");
		items.tickAll();
		window.named("footer.ticked").in("list." + ITEMS).await("20,696.17", facts -> facts.text().contains("20,696.17"));
	}

	/** Declares what is ticked. */
	void declare() {
		desk.press(ITEMS, "submit");
		desk.yes("20696.17元");
		Grid records = desk.loaded("declarations.records");
		// the states stand towards the end, which a small screen does not show
		records.reveal("申报状态").await(view -> view.body().size() == 2 && view.body().stream().allMatch(row -> row.contains("申报成功")), "申报成功");
	}

	/** Ticks all arrears. */
	void chooseArrears() {
		Grid arrears = desk.page("org.shebao.payment.arrears", "payment.arrears");
		desk.counted("payment.arrears", "共 9 条");
		arrears.tickAll();
	}

	/** Pays what is ticked by a voucher without payer, whose PDF is saved. */
	void pay() {
		desk.press("payment.arrears", "pay");
		window.within(LONG).saying("贰万零陆佰玖拾陆元壹角柒分").facts();
		desk.submit("确认信息");
		desk.fill("password", PASSWORD);
		desk.submit("安全认证");
		desk.option("payer", "OPEN");
		desk.submit("缴费方式");
		desk.no("已保存：");
	}

	/** Goes through all pages, types into them and opens a form. */
	void walk() {
		desk.page("org.shebao.home.page");
		Grid employees = desk.page("org.shebao.employees.list", "employees");
		window.named("query.name").in("list.employees").fill("韦");
		window.press("Enter");
		employees.awaitRows(1);
		window.named("query.reset").in("list.employees").click();
		window.named("query.run").in("list.employees").click();
		employees.awaitRows(5);
		employees.tickAll();
		Grid drafts = desk.page("org.shebao.wages.drafts", DRAFTS);
		desk.choose(DRAFTS, "add", "单个录入");
		desk.fill("name", "韦小燕");
		window.press("Esc");
		window.named("dialog.yes").click();
		drafts.awaitRows(0);
		desk.page("org.shebao.wages.records", "wages.records");
		desk.page("org.shebao.declarations.ordinary", ITEMS);
		desk.page("org.shebao.declarations.records", "declarations.records");
		desk.page("org.shebao.payment.arrears", "payment.arrears");
		desk.page("org.shebao.payment.vouchers", "payment.vouchers");
		desk.page("org.shebao.sandbox.console", "sandbox");
	}
}

package org.shebao.window;

import java.time.Duration;

/**
 * How somebody of an employer comes in.
 *
 * @param window   the product
 * @param taxpayer its taxpayer id
 * @param name     its name
 * @param initial  its initial password
 */
record Arrival(Window window, String taxpayer, String name, String initial) {

	/** What the password is changed to. */
	static final String PASSWORD = "Yanshi2026";

	private static final Duration LONG = Duration.ofMinutes(2);

	/** Of E-005, five people. */
	static Arrival small(Window window) {
		return new Arrival(window, "92522301MA6F2W3T68", "兴义市示例小吃店", "123450");
	}

	/** Of E-200, two hundred people. */
	static Arrival main(Window window) {
		return new Arrival(window, "91520103MA6DLQ1K5Q", "贵阳示例科技有限公司", "012345");
	}

	/** Of E-5K, five thousand people. */
	static Arrival large(Window window) {
		return new Arrival(window, "91520115MA6EGY7R6F", "贵阳测试智能制造有限公司", "050001");
	}

	/** Adds the employer, the first one, by the wizard. */
	Arrival add() {
		window.within(LONG).named("sandbox.copyId").facts();
		window.within(LONG).named("emptyAction").clickLink(0);
		return wizard();
	}

	/** Adds the employer behind others. */
	Arrival addAnother() {
		new Desk(window).press("employers", "add");
		return registration();
	}

	private Arrival wizard() {
		Desk desk = new Desk(window);
		desk.submit("选择地区");
		desk.submit("选择地区");
		return registration();
	}

	private Arrival registration() {
		Desk desk = new Desk(window);
		desk.fill("taxpayerId", taxpayer);
		desk.submit("添加单位");
		desk.submit("添加单位");
		desk.submit("关联登记");
		return this;
	}

	/** Logs in for the first time, which changes the password. */
	Arrival first() {
		Desk desk = new Desk(window);
		open();
		desk.fill("password", initial);
		desk.submit("登录");
		desk.fill("new", PASSWORD);
		desk.fill("again", PASSWORD);
		desk.submit("修改密码");
		desk.read("本机日期");
		return this;
	}

	/** Logs in with the password that it was changed to. */
	Arrival again() {
		Desk desk = new Desk(window);
		open();
		desk.fill("password", PASSWORD);
		desk.submit("登录");
		desk.read("本机日期");
		return this;
	}

	/** Opens the form of the login. */
	Arrival open() {
		window.within(LONG).grid("grid", "start.employers").click(name, "单位名称");
		return this;
	}

	/** Waits until the pages are there. */
	Arrival in() {
		window.within(LONG).named("card.shortcuts").facts();
		return this;
	}
}

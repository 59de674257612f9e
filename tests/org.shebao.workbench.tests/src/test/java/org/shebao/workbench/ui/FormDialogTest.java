package org.shebao.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shebao.core.RuleViolation;
import org.shebao.gateway.GatewayException;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.list.Column;

class FormDialogTest {

	private Window window;

	@BeforeEach
	void open() {
		window = new Window();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private String text(String field) {
		return window.text("form.field." + field);
	}

	@Test
	void lettersAreTypedAndEnterSubmits() {
		Form<String> form = Form.<String>of("name", "姓名", "保存", values -> values.text("name")).field(Field.text("name", "姓名").needed());
		Optional<String> answer = window.during(() -> window.workbench.ask(form), () -> {
			window.type("form.field.name", "abc");
			window.await(() -> text("name").equals("abc"));
			window.key(SWT.CR, SWT.CR);
		});
		assertEquals(Optional.of("abc"), answer);
	}

	@Test
	void messagesStandAtTheFieldsAndOnTopAndGoWhenMended() {
		Form<String> form = Form.<String>of("two", "登记", "保存", values -> "")
				.field(Field.text("name", "姓名").needed()).field(Field.month("month", "月份").needed());
		window.during(() -> window.workbench.ask(form), () -> {
			window.press("form.submit");
			assertEquals("请填写姓名", window.text("form.message.name"));
			assertEquals("请填写月份", window.text("form.message.month"));
			assertEquals("有2处需要更正：姓名、月份", window.text("form.summary"));
			assertTrue(window.focused("form.field.name"));
			window.type("form.field.name", "a");
			window.await(() -> window.text("form.message.name").isEmpty());
			assertEquals("", window.text("form.summary"));
			window.type("form.field.month", "2025-7");
			window.await(() -> window.text("form.message.month").startsWith("月份格式"));
			window.set("form.field.month", "2025-07");
			window.press("form.submit");
		});
	}

	@Test
	void whatTheWorkRefusesKeepsEverythingTyped() {
		Form<String> form = Form.<String>of("login", "登录", "登录", values -> {
			if (!"right".equals(new String(values.password("password")))) {
				throw new RuleViolation("R-024", "申报密码不正确，还可以尝试4次");
			}
			return values.text("user");
		}).field(Field.text("user", "用户名").needed()).field(Field.password("password", "密码").needed().refusedBy("R-024"));
		Optional<String> answer = window.during(() -> window.workbench.ask(form), () -> {
			window.type("form.field.user", "u1");
			window.type("form.field.password", "wrong");
			window.await(() -> text("password").equals("wrong"));
			window.press("form.submit");
			window.await(() -> window.text("form.message.password").equals("申报密码不正确，还可以尝试4次"));
			assertEquals("u1", text("user"));
			assertEquals("wrong", text("password"));
			assertTrue(window.focused("form.field.password"));
			window.set("form.field.password", "right");
			assertEquals("", window.text("form.message.password"));
			window.press("form.submit");
		});
		assertEquals(Optional.of("u1"), answer);
	}

	@Test
	void aPasswordIsShownOnDemand_R320() {
		Form<String> form = Form.<String>of("login", "登录", "登录", values -> "").field(Field.password("password", "密码"));
		window.during(() -> window.workbench.ask(form), () -> {
			Text password = window.find("form.field.password", Text.class);
			assertTrue(window.ask(password::getEchoChar) != '\0');
			window.press("form.show.password");
			assertEquals('\0', window.ask(password::getEchoChar));
			assertEquals("隐藏", window.text("form.show.password"));
			window.press("form.show.password");
			assertTrue(window.ask(password::getEchoChar) != '\0');
			window.press("form.cancel");
		});
	}

	@Test
	void whileTheWorkRunsNothingCanBeChangedAndTheWindowStays() {
		CountDownLatch goOn = new CountDownLatch(1);
		Form<String> form = Form.<String>of("slow", "提交", "提交", values -> {
			await(goOn);
			return "done";
		}).field(Field.text("name", "姓名").initially("a"));
		Optional<String> answer = window.during(() -> window.workbench.ask(form), () -> {
			window.press("form.submit");
			assertFalse(window.enabled("form.field.name"));
			assertFalse(window.enabled("form.submit"));
			assertFalse(window.enabled("form.cancel"));
			Shell dialog = window.find("form:slow", Shell.class);
			window.display.syncExec(dialog::close);
			assertTrue(window.shows("form:slow"));
			goOn.countDown();
		});
		assertEquals(Optional.of("done"), answer);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	@Test
	void harmlessWorkIsCancelledAndWhatWasTypedIsKept() {
		Form<String> form = Form.<String>leading("query", "查询", "查询", (values, progress) -> {
			while (true) {
				progress.checkCancelled();
				Thread.onSpinWait();
			}
		}).cancellable().field(Field.text("name", "姓名"));
		Optional<String> answer = window.during(() -> window.workbench.ask(form), () -> {
			window.set("form.field.name", "abc");
			window.press("form.submit");
			window.press("form.cancel");
			window.await(() -> window.enabled("form.submit"));
			assertEquals("abc", text("name"));
			window.press("form.cancel");
			window.press("dialog.yes");
		});
		assertEquals(Optional.empty(), answer);
	}

	@Test
	void escapeAsksBeforeWhatWasTypedIsLost() {
		Form<String> form = Form.<String>of("note", "备注", "保存", values -> values.text("note")).field(Field.note("note", "备注"));
		Optional<String> answer = window.during(() -> window.workbench.ask(form), () -> {
			window.type("form.field.note", "x");
			window.await(() -> text("note").equals("x"));
			window.key(SWT.ESC, SWT.ESC);
			window.press("dialog.no");
			window.await(() -> !window.shows("dialog:confirm"));
			window.press("form.submit");
		});
		assertEquals(Optional.of("x"), answer);
	}

	@Test
	void escapeClosesWhatNothingWasTypedInto() {
		Form<String> form = Form.<String>of("note", "备注", "保存", values -> "").field(Field.text("note", "备注"));
		assertEquals(Optional.empty(), window.during(() -> window.workbench.ask(form), () -> {
			Text note = window.find("form.field.note", Text.class);
			window.await(note::isFocusControl);
			window.key(SWT.ESC, SWT.ESC);
		}));
	}

	@Test
	void aWizardGoesBackAndForthAndKeepsItsValues() {
		record Registration(String name) {
		}
		List<Registration> rows = List.of(new Registration("甲"), new Registration("乙"));
		Form<String> form = Form.leading("first", "添加单位", "下一步", (values, progress) -> new Outcome.Next<>(Form.<String>of("second", "选择登记", "确定",
				chosen -> values.text("id") + chosen.choice("row", Registration.class).name() + chosen.choices("more", Registration.class).size())
				.field(Field.row("row", "登记", List.of(Column.text("name", "名称", 10, Registration::name)), rows).needed())
				.field(Field.rows("more", "单位", List.of(Column.text("name", "名称", 10, Registration::name)), rows).needed())));
		form.field(Field.text("id", "识别号").needed());
		Optional<String> answer = window.during(() -> window.workbench.ask(form), () -> {
			window.type("form.field.id", "915");
			window.await(() -> text("id").equals("915"));
			window.press("form.submit");
			Table table = window.find("form.field.row", Table.class);
			window.focus(table);
			window.key('\0', SWT.ARROW_DOWN);
			window.await(() -> table.getSelectionIndex() >= 0);
			window.key('\0', SWT.END);
			window.await(() -> table.getItem(1).getText(0).equals("●"));
			assertEquals("○", window.ask(() -> table.getItem(0).getText(0)));
			window.press("form.back");
			assertEquals("915", text("id"));
			window.press("form.submit");
			window.await(() -> window.find("form.field.row", Table.class).getItem(1).getText(0).equals("●"));
			Table more = window.find("form.field.more", Table.class);
			Event all = new Event();
			all.keyCode = 'a';
			all.stateMask = SWT.MOD1;
			window.display.syncExec(() -> more.notifyListeners(SWT.KeyDown, all));
			window.await(() -> more.getItem(0).getChecked() && more.getItem(1).getChecked());
			window.press("form.submit");
		});
		assertEquals(Optional.of("915乙2"), answer);
	}

	@Test
	void aLookupFillsOtherFields_R080() {
		Form<String> form = Form.<String>of("person", "添加人员", "保存", values -> values.text("name"))
				.field(Field.text("id", "证件号码").filling(id -> Map.of("name", "name of " + id))).field(Field.text("name", "姓名"));
		Optional<String> answer = window.during(() -> window.workbench.ask(form), () -> {
			window.type("form.field.id", "12");
			window.await(() -> text("name").equals("name of 12"));
			window.press("form.submit");
		});
		assertEquals(Optional.of("name of 12"), answer);
	}

	@Test
	void savingAndGoingOnBeginsAnew_R081() {
		AtomicReference<String> saved = new AtomicReference<>("");
		Form<String> form = Form.<String>of("person", "添加人员", "保存", values -> saved.updateAndGet(before -> before + values.text("name"))).again("保存并继续")
				.field(Field.text("name", "姓名").needed());
		Optional<String> answer = window.during(() -> window.workbench.ask(form), () -> {
			window.set("form.field.name", "a");
			window.press("form.again");
			window.await(() -> text("name").isEmpty() && window.enabled("form.submit"));
			window.set("form.field.name", "b");
			window.press("form.again");
			window.await(() -> text("name").isEmpty() && window.enabled("form.submit"));
			window.press("form.cancel");
		});
		assertEquals("ab", saved.get());
		assertEquals(Optional.of("ab"), answer);
	}

	@Test
	void aFailureIsToldOverTheFormWhichStays() {
		Form<String> form = Form.<String>of("pay", "缴费", "确定缴费", values -> {
			throw new GatewayException.Unreachable("no connection", null);
		}).field(Field.text("name", "姓名").initially("a"));
		window.during(() -> window.workbench.ask(form), () -> {
			window.press("form.submit");
			window.await(() -> window.shows("dialog:failure"));
			assertEquals("网络异常，请检查网络或代理设置后重试", window.text("failure.happened"));
			window.press("dialog.ok");
			assertEquals("a", text("name"));
			window.press("form.cancel");
		});
	}

	@Test
	void theSizeThatTheUserGaveIsKept() {
		Form<String> form = Form.<String>of("sized", "备注", "保存", values -> "").field(Field.text("note", "备注"));
		Point wanted = new Point(700, 500);
		window.during(() -> window.workbench.ask(form), () -> {
			Shell dialog = window.find("form:sized", Shell.class);
			window.display.syncExec(() -> dialog.setSize(wanted));
			window.await(() -> dialog.getSize().equals(wanted));
			window.press("form.cancel");
		});
		window.during(() -> window.workbench.ask(form), () -> {
			Point size = window.ask(window.find("form:sized", Shell.class)::getSize);
			assertTrue(Math.abs(size.x - wanted.x) < 20 && Math.abs(size.y - wanted.y) < 30, size.toString());
			window.press("form.cancel");
		});
	}

	@Test
	void aDialogGrowsToBothSides() {
		Form<String> form = Form.leading("narrow", "添加单位", "下一步", (values, progress) -> new Outcome.Next<>(Form.<String>of("wide", "选择登记", "确定", chosen -> "")
				.field(Field.table("rows", "登记", List.of(Column.text("name", "名称", 90, Object::toString)), List.of("甲")))));
		form.field(Field.text("id", "识别号"));
		window.during(() -> window.workbench.ask(form), () -> {
			Rectangle narrow = window.ask(window.find("form:narrow", Shell.class)::getBounds);
			window.press("form.submit");
			window.find("form.field.rows", Table.class);
			Shell dialog = window.find("form:narrow", Shell.class);
			window.await(() -> dialog.getSize().x > narrow.width && Math.abs(2 * dialog.getLocation().x + dialog.getSize().x - 2 * narrow.x - narrow.width) <= 2);
			window.press("form.cancel");
		});
	}

	@Test
	void aFormThatIsTooHighForTheScreenScrolls() {
		Form<String> form = Form.of("high", "登记", "保存", values -> "");
		for (int i = 0; i < 60; i++) {
			form.field(Field.text("field" + i, "字段" + i));
		}
		window.during(() -> window.workbench.ask(form), () -> {
			Shell dialog = window.find("form:high", Shell.class);
			int screen = window.ask(() -> dialog.getMonitor().getClientArea().height);
			assertTrue(window.ask(dialog::getSize).y <= screen);
			Button submit = window.find("form.submit", Button.class);
			assertTrue(window.ask(() -> submit.toDisplay(submit.getSize()).y) <= screen);
			window.press("form.cancel");
		});
	}
}

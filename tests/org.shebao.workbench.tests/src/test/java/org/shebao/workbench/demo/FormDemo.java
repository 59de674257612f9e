package org.shebao.workbench.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.shebao.core.RuleViolation;
import org.shebao.core.task.Progress;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.GatewayException;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.Form.Outcome;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.CommandPalette;
import org.shebao.workbench.ui.StatusControl;
import org.shebao.workbench.ui.SwtWorkbench;
import org.shebao.workbench.ui.dialog.Countdown;

/** Forms, tasks and prompts of the kit to look at. Arguments: light or dark, the zoom in percent, and what to open at once. */
public final class FormDemo {

	private record Registration(String authority, String type, String serial) {
	}

	private static final List<Column<Registration>> COLUMNS = List.of(Column.text("authority", "主管税务机关", 30, Registration::authority),
			Column.text("type", "课征主体登记类型", 20, Registration::type), Column.text("serial", "登记序号", 22, Registration::serial));
	private static final List<Registration> REGISTRATIONS = List.of(new Registration("国家税务总局某市税务局第一税务所", "单位纳税人税务登记", "10115200000000000001"),
			new Registration("国家税务总局某市税务局第二税务所", "扣缴义务人登记", "10115200000000000002"));

	private FormDemo() {
	}

	public static void main(String[] arguments) throws Exception {
		Locale.setDefault(arguments.length > 4 ? Locale.of(arguments[4]) : Locale.SIMPLIFIED_CHINESE);
		Display display = new Display();
		Styles.apply(display, arguments[0] + "/forms.css", Integer.parseInt(arguments[1]));
		Shell shell = new Shell(display);
		shell.setText("FormDemo");
		shell.setLayout(new GridLayout(1, false));
		SwtWorkbench workbench = new SwtWorkbench(() -> shell, new MemorySettings(), new NoChanges(), (page, query) -> System.out.println(page));
		Composite buttons = new Composite(shell, SWT.NONE);
		buttons.setLayout(new FillLayout());
		Map<String, Runnable> all = all(workbench, shell);
		all.forEach((name, run) -> {
			Button button = new Button(buttons, SWT.PUSH);
			button.setText(name);
			button.addListener(SWT.Selection, event -> run.run());
		});
		StatusControl status = new StatusControl(shell, workbench);
		status.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
		shell.setSize(1200, 700);
		shell.addListener(SWT.Close, event -> event.doit = workbench.settle());
		shell.open();
		if (arguments.length > 2) {
			display.asyncExec(all.get(arguments[2].replace("+", "")));
		}
		if (arguments.length > 2 && arguments[2].endsWith("+")) {
			// pressed when the dialog is there, to see what comes of it
			display.timerExec(2500, () -> display.getShells()[display.getShells().length - 1].getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		}
		if (arguments.length > 3) {
			display.timerExec(6000, () -> picture(display, arguments[3]));
		}
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Takes a picture of the screen and ends. */
	private static void picture(Display display, String file) {

		Image image = new Image(display, display.getBounds());
		GC screen = new GC(display);
		screen.copyArea(image, 0, 0);
		screen.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(file, SWT.IMAGE_PNG);
		System.exit(0);
	}

	private static Map<String, Runnable> all(SwtWorkbench workbench, Shell shell) {
		return Map.ofEntries(Map.entry("login", () -> workbench.ask(login(workbench))), Map.entry("wizard", () -> workbench.ask(wizard())),
				Map.entry("rows", () -> workbench.ask(second("91520000MA6DEMO01X"))), Map.entry("kinds", () -> workbench.ask(kinds())),
				Map.entry("confirm", () -> workbench.confirm("提交申报", "将提交2个单位编号2025-07所属期的社保费申报，提交后不能修改。", List.of("5200000001  12人  18,432.00",
						"5200000002  3人  4,212.60"), "提交申报")),
				Map.entry("tell", () -> workbench.tell("导出", "已导出 1,000 行。", List.of())),
				Map.entry("unreachable", () -> workbench.fail("提交申报", new GatewayException.Unreachable("no connection", null))),
				Map.entry("refused", () -> workbench.fail("提交申报", new RuleViolation("R-086", "有2名职工的缴费工资没有申报", List.of("赵一  5200…", "钱二  5200…")))),
				Map.entry("fault", () -> workbench.fail("更新职工", new IllegalStateException("张三 522328199001011234"))),
				Map.entry("task", () -> workbench.run(Task.of("正在下载参保职工", FormDemo::slow).then(done -> workbench.mention("已下载 " + done + " 人")))),
				Map.entry("background", () -> workbench.run(Task.of("正在导出", FormDemo::slow).shown(Task.Shown.BACKGROUND))),
				Map.entry("countdown", () -> workbench.mention(Countdown.run(shell, "作废", "作废申请已提交，正在等待税务机关处理。", 20).toString())),
				Map.entry("palette", () -> new CommandPalette(shell, () -> List.of(new CommandPalette.Entry("职工参保信息管理", "社保费申报", "", true, () -> workbench.mention("职工")),
						new CommandPalette.Entry("日常申报", "社保费申报", "Ctrl+D", true, () -> workbench.mention("申报")),
						new CommandPalette.Entry("立即缴费", "费款缴纳 > 缴费", "", false, () -> workbench.mention("缴费")))).open()));
	}

	private static Integer slow(Progress progress) {
		for (int i = 0; i <= 100; i++) {
			progress.checkCancelled();
			progress.report(i * 10L, 1000);
			LockSupport.parkNanos(100_000_000);
		}
		return 1000;
	}

	private static Form<String> login(SwtWorkbench workbench) {
		return Form.<String>of("login", "登录", "登录", values -> {
			LockSupport.parkNanos(2_000_000_000);
			throw new RuleViolation("R-024", "申报密码不正确，还可以尝试4次");
		}).intro("某某有限公司（91520000MA6DEMO01X）").field(Field.password("password", "申报密码").needed().refusedBy("R-024"))
				.field(Field.tick("remember", "记住单位")).link("忘记密码", () -> workbench.tell("忘记密码", "若遗忘密码，需要到办税服务厅申请密码重置", List.of()));
	}

	private static Form<String> wizard() {
		return Form.<String>leading("taxpayer", "添加单位", "下一步", (values, progress) -> new Outcome.Next<>(second(values.text("id"))))
				.field(Field.text("id", "纳税人识别号").needed().hinted("15、18或20位").checked(FormDemo::length));
	}

	private static Optional<String> length(Object typed) {
		return typed.toString().strip().length() == 18 ? Optional.empty() : Optional.of("纳税人识别号应为15、18或20位");
	}

	private static Form<String> second(String id) {
		return Form.<String>of("registration", "选择登记", "确定", values -> values.choice("row", Registration.class).serial())
				.intro("纳税人识别号 " + id + " 有以下登记，请选择。").field(Field.row("row", "登记信息", COLUMNS, REGISTRATIONS).needed().initially(REGISTRATIONS.getFirst()))
				.field(Field.rows("more", "关联单位", COLUMNS, REGISTRATIONS).needed());
	}

	private static Form<String> kinds() {
		List<Option> banks = List.of(new Option(1, "中国工商银行"), new Option(2, "中国农业银行"), new Option(3, "中国银行"));
		return Form.<String>of("kinds", "新增账户", "保存", values -> "").again("保存并继续").intro("请填写单位存款账户。带 * 的项目必须填写。")
				.field(Field.sentence("sentence", "本页面的内容会提交给税务机关；提交前请核对 A & B。")).field(Field.fixed("unit", "单位编号", "5200000001"))
				.field(Field.text("name", "账户名称").needed().checked(value -> value.toString().length() > 4 ? Optional.of("账户名称不能超过4个字") : Optional.empty()))
				.field(Field.choice("bank", "银行行别", banks).needed()).field(Field.radio("preferred", "首选缴费账户", List.of(new Option(true, "是"), new Option(false, "否"))).needed())
				.field(Field.date("opened", "开户日期").initially(LocalDate.of(2025, 7, 1))).field(Field.month("from", "生效月份").initially(FeePeriod.of(2025, 7)))
				.field(Field.file("file", "附报资料").hinted("支持 pdf、jpg、png，不超过5MB")).field(Field.note("note", "备注")).field(Field.password("password", "密码").needed())
				.field(Field.tick("agree", "我已核对以上内容").needed());
	}
}

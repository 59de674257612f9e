package org.shebao.workbench.list.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.identity.Certificate;
import org.shebao.core.task.Progress;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.FormValues;
import org.shebao.workbench.list.edit.Payroll.Person;
import org.shebao.workbench.list.edit.PlannedCell.Fate;
import org.shebao.workbench.list.edit.UnmatchedLine.Why;

class PastePlanTest {

	private static final int WAGE = 2;

	private final Payroll payroll = Payroll.ofThree();

	@BeforeAll
	static void speakChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	private PastePlan<Person> plan(int row, int column, String clipboard) {
		return PastePlan.of(Block.parse(clipboard), Selection.at(payroll.rows(), payroll.columns, row, column), payroll.rows());
	}

	private PastePlan<Person> plan(int row, int height, int width, String clipboard) {
		return PastePlan.of(Block.parse(clipboard), new Selection<>(payroll.rows(), payroll.columns, row, WAGE, height, width), payroll.rows());
	}

	/** Cells such as {@code 1 wage -> 5000 CHANGED}. */
	private static String cells(PastePlan<Person> plan) {
		return plan.cells().stream().map(cell -> cell.row().number() + " " + cell.column().name() + " " + cell.before() + "->" + cell.after() + " " + cell.fate())
				.collect(Collectors.joining("; "));
	}

	private static String lines(PastePlan<Person> plan) {
		return plan.unmatched().stream().map(line -> line.line() + " " + line.who() + " " + line.why()).collect(Collectors.joining("; "));
	}

	@Test
	@DisplayName("A block falls upon the cells from the selected one on")
	void inOrder() {
		PastePlan<Person> plan = plan(1, WAGE, "￥5,000\t甲\n6000\t");
		assertEquals("2 wage ->5000 CHANGED; 2 note ->甲 CHANGED; 3 wage ->6000 CHANGED; 3 note -> UNCHANGED", cells(plan));
		assertEquals(3, plan.changes().size());
		assertTrue(plan.fits());
	}

	@Test
	@DisplayName("The same amount written in another way is no change, an empty cell empties")
	void sameAmount() {
		payroll.stored.put(1, payroll.row(1).withWage("5000"));
		payroll.stored.put(2, payroll.row(2).withWage("6000"));
		assertEquals("1 wage 5000.00->5000 UNCHANGED; 2 wage 6000.00-> CHANGED", cells(plan(0, WAGE, "￥5,000\n\n")));
	}

	@Test
	@DisplayName("W-2: what the column's check refuses is left out with the reason")
	void refused() {
		PastePlan<Person> plan = plan(0, WAGE, "5000\nabc\n0");
		assertEquals("1 wage ->5000 CHANGED; 2 wage ->abc REFUSED; 3 wage ->0 REFUSED", cells(plan));
		assertEquals("缴费工资格式不正确，应为大于0且最多两位小数的金额", plan.problems().getFirst().problem());
	}

	@Test
	@DisplayName("Filled cells below and beside the grid are counted, blank ones are not")
	void outside() {
		PastePlan<Person> plan = plan(1, WAGE, "1\t甲\t乙\t\n2\t\t\t\n3\t\t\t\n\t\t\t\n");
		assertEquals(4, plan.cells().size());
		assertEquals(1, plan.outsideRows());
		assertEquals(1, plan.outsideColumns());
		assertEquals(0, plan(2, WAGE, "1\n\n\n").outsideRows());
	}

	@Test
	@DisplayName("A column that cannot be edited takes nothing but says nothing either where it has the same text")
	void locked() {
		PastePlan<Person> plan = plan(0, 0, "张三\t11010519491231002x\t5000\n");
		assertEquals("1 name 张三->张三 UNCHANGED; 1 certificate 11010519491231002X->11010519491231002X UNCHANGED; 1 wage ->5000 CHANGED", cells(plan));
		PastePlan<Person> other = plan(0, 0, "王五\t\n");
		assertEquals("1 name 张三->王五 LOCKED; 1 certificate 11010519491231002X-> LOCKED", cells(other));
		assertEquals("“姓名”不可修改", other.problems().getFirst().problem());
	}

	@Test
	@DisplayName("One value fills the selection, and a block that fits several times is repeated")
	void fillsTheSelection() {
		assertEquals("1 wage ->5000 CHANGED; 2 wage ->5000 CHANGED; 3 wage ->5000 CHANGED", cells(plan(0, 3, 1, "5000\r\n")));
		assertEquals("1 wage ->1 CHANGED; 1 note ->1 CHANGED; 2 wage ->2 CHANGED; 2 note ->2 CHANGED", cells(plan(0, 2, 2, "1\n2\n")));
		assertEquals("1 wage ->1 CHANGED; 2 wage ->2 CHANGED", cells(plan(0, 3, 1, "1\n2\n")));
	}

	@Test
	@DisplayName("Headings copied with the block are passed over")
	void headings() {
		assertEquals("1 wage ->5000 CHANGED; 1 note ->甲 CHANGED", cells(plan(0, WAGE, "新缴费工资（元）\t备注\n5000\t甲\n")));
	}

	@Test
	@DisplayName("An empty clipboard changes nothing")
	void empty() {
		assertEquals(List.of(), plan(0, WAGE, "").cells());
	}

	@Test
	@DisplayName("A payroll list is matched by certificate number whatever its order, and says whom it does not find")
	void byCertificate() {
		PastePlan<Person> plan = plan(0, WAGE, """
				序号	姓名	身份证号	手机	应发工资	个税
				1	李四	440524188001010014	13800000000	￥6,000.00	10.00
				2	张三	'11010519491231002x	13800000001	5000	9
				3	王五	110101199003070134	13800000002	7000	8
				4	阿依古丽•买买提	e12345678	13800000003	-	0
				合计				18000	27
				""");
		assertEquals(Optional.of(new PayrollLayout(2, 1, 4, "应发工资")), plan.payroll());
		assertEquals("2 wage ->6000.00 CHANGED; 1 wage ->5000 CHANGED; 3 wage ->- REFUSED", cells(plan));
		assertEquals("4 110101199003070134 NOBODY; 6 合计 NOBODY", lines(plan));
		assertEquals("按证件号码对应3人，金额取自粘贴内容的第5列“应发工资”", PastePreview.form(plan).fields().getFirst().initial());
	}

	@Test
	@DisplayName("Of several columns of amounts that with a heading most like the grid's is taken, of equals that with the largest amounts, otherwise the last")
	void amountByHeading() {
		PastePlan<Person> plan = plan(0, WAGE, "证件号码\t缴费工资\t奖金\n440524188001010014\t6000\t800\n11010519491231002X\t5000\t\n");
		assertEquals("2 wage ->6000 CHANGED; 1 wage ->5000 CHANGED", cells(plan));
		assertEquals("1 wage ->5000 CHANGED", cells(plan(0, WAGE, "姓名\t应发工资\t实发工资\n张三\t5000\t4100\n")));
		assertEquals("1 wage ->4100 CHANGED", cells(plan(0, WAGE, "张三\t5000\t4100\n")));
	}

	@Test
	@DisplayName("Without certificate numbers a payroll list is matched by name, in spite of width, spaces and middle dots")
	void byName() {
		payroll.stored.put(4, Payroll.person(4, "李四", "X7654321"));
		PastePlan<Person> plan = plan(3, WAGE, "阿依古丽.买买提\t7000\n张 三\t5000\n李四\t6000\n赵六\t1\n");
		assertEquals(Optional.of(new PayrollLayout(-1, 0, 1, "")), plan.payroll());
		assertEquals("3 wage ->7000 CHANGED; 1 wage ->5000 CHANGED", cells(plan));
		assertEquals("3 李四 SEVERAL; 4 赵六 NOBODY", lines(plan));
		assertEquals("表格中有2行与之对应，请在表格中直接填写", plan.unmatched().getFirst().reason());
	}

	@Test
	@DisplayName("A line whose certificate number has another name, that names a person twice (W-3) or has no amount is left out")
	void linesLeftOut() {
		PastePlan<Person> plan = plan(0, WAGE, """
				张三	11010519491231002X	5000
				张三	440524188001010014	6000
				张三	11010519491231002X	5001
				李四		\s
				阿依古丽·买买提	E12345678	abc
				""");
		assertEquals("1 wage ->5000 CHANGED; 3 wage ->abc REFUSED", cells(plan));
		assertEquals("2 440524188001010014 OTHER_NAME; 3 11010519491231002X TWICE; 4 李四 NO_AMOUNT", lines(plan));
		assertEquals(List.of("姓名不一致：粘贴的是“张三”，表格中为“李四”", "第1行与第3行人员重复", "没有金额"),
				plan.unmatched().stream().map(UnmatchedLine::reason).toList());
		assertEquals(Why.OTHER_NAME, plan.unmatched().getFirst().why());
	}

	@Test
	@DisplayName("A first line with a mistyped amount is a line, not headings")
	void mistypedFirstLine() {
		PastePlan<Person> plan = plan(0, WAGE, "张三\t五千\n李四\t6000\n");
		assertEquals("1 wage ->五千 REFUSED; 2 wage ->6000 CHANGED", cells(plan));
	}

	@Test
	@DisplayName("Words in a column that can be edited, and words that many rows have, are no names")
	void noNames() {
		payroll.stored.put(2, payroll.row(2).withNote("甲"));
		assertEquals("1 wage ->5000 CHANGED; 1 note ->甲 CHANGED; 2 wage ->abc REFUSED; 2 note 甲->乙 CHANGED", cells(plan(0, WAGE, "5000\t甲\nabc\t乙\n")));
		payroll.stored.put(4, Payroll.person(4, "李四", "X7654321"));
		assertEquals(Optional.empty(), plan(0, WAGE, "李四\t5000\n李四\t6000\n").payroll());
	}

	@Test
	@DisplayName("A block that names nobody is taken in order, whatever comes of it")
	void noPayroll() {
		PastePlan<Person> plan = plan(0, WAGE, "x\t5000\ny\t6000\n");
		assertEquals(Optional.empty(), plan.payroll());
		assertEquals(2, plan.cells(Fate.REFUSED).size());
		assertEquals(2, plan.cells(Fate.CHANGED).size());
	}

	@Test
	@DisplayName("The preview counts, lists what changes, what is left out and who was not found, and gives what stayed ticked")
	void preview() {
		PastePlan<Person> plan = plan(0, WAGE, "440524188001010014\t6000\n11010519491231002X\t5000\nE12345678\tabc\n110101199003070134\t1\n");
		Form<PastePlan<Person>> form = PastePreview.form(plan);
		assertEquals("粘贴2处", form.submit());
		assertEquals("将改变2处；0处内容相同；1处有问题，不会粘贴", form.intro());
		assertEquals(List.of("payroll", "changes", "problems", "unmatched"), form.fields().stream().map(Field::name).toList());
		assertEquals("按证件号码对应3人，金额取自粘贴内容的第2列", form.fields().getFirst().initial());
		assertEquals("李四 440524188001010014 新缴费工资（元）  6000", text(form.fields().get(1), 0));
		assertEquals("阿依古丽·买买提 E12345678 新缴费工资（元）  abc 缴费工资格式不正确，应为大于0且最多两位小数的金额", text(form.fields().get(2), 0));
		assertEquals("4 110101199003070134 表格中没有该人员", text(form.fields().get(3), 0));
		FormValues ticked = new FormValues(Map.of("changes", List.of(plan.changes().get(1))));
		assertEquals(Optional.empty(), form.check().apply(ticked));
		assertEquals(Optional.of("请至少选择一处要粘贴的内容"), form.check().apply(new FormValues(Map.of())));
		Form.Outcome.Done<PastePlan<Person>> done = (Form.Outcome.Done<PastePlan<Person>>)
				form.work().run(ticked, Progress.NONE);
		assertEquals("1 wage ->5000 CHANGED; 3 wage ->abc REFUSED", cells(done.result()));
	}

	@Test
	@DisplayName("The preview of a plain block says only what there is to say")
	void plainPreview() {
		Form<PastePlan<Person>> form = PastePreview.form(plan(2, WAGE, "5000\n6000\n"));
		assertEquals(List.of("outside", "changes"), form.fields().stream().map(Field::name).toList());
		assertEquals("有1行、0列超出表格，不会粘贴", form.fields().getFirst().initial());
	}

	private static String text(Field field, int row) {
		return text(field.table(), row);
	}

	private static <T> String text(Field.Table<T> table, int row) {
		return table.columns().stream().map(column -> column.value().apply(table.rows().get(row)))
				.map(value -> value instanceof Certificate certificate ? certificate.number() : String.valueOf(value))
				.collect(Collectors.joining(" "));
	}

	@Test
	@DisplayName("A pasted name is quoted so that characters which cannot be seen are noticed; signs that only look like digits are no amount")
	void unseenCharacters() {
		PastePlan<Person> plan = plan(0, WAGE, "张\u202E三\t11010519491231002X\t5000\n李四\t440524188001010014\t60²\n");
		assertEquals("姓名不一致：粘贴的是“张□三”，表格中为“张三”", plan.unmatched().getFirst().reason());
		assertEquals("2 wage ->60² REFUSED", cells(plan));
	}
}

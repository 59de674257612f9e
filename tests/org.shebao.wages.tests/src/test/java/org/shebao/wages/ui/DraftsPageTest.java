package org.shebao.wages.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.store.OpenStore;
import org.shebao.wages.DraftScope;
import org.shebao.wages.scripted.People;
import org.shebao.wages.scripted.ScriptedBureau;
import org.shebao.wages.scripted.Workplace;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.scripted.ScriptedWorkbench;

class DraftsPageTest {

	private static OpenStore store;

	@TempDir
	private Path folder;

	@BeforeAll
	static void open(@TempDir Path data) {
		store = Workplace.open(data);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	private ListPage<DraftRow> page(LocalDate today) {
		Workplace place = Workplace.in(store, new ScriptedBureau().put(People.many(1)));
		place.onDay(today);
		return new DraftsPage(new ScriptedWorkbench(folder), place.session, place.drafts, place.sheets, place.declarations, place.employees, place.employers).describe();
	}

	private static List<String> names(List<Action<DraftRow>> actions) {
		return actions.stream().map(Action::name).toList();
	}

	@Test
	@DisplayName("R-079, R-082, R-083, R-085, R-087, R-089, R-092, R-095: the annual page offers five ways of adding and both ways of submitting")
	void theAnnualPageOffersEverything() {
		ListPage<DraftRow> page = page(Workplace.TODAY);
		assertEquals(List.of("add", "template", "fill", "submit", "submit.all", "clear"), names(page.actions()));
		assertEquals(List.of("单个录入", "添加全部正常职工", "添加全部正常缴费职工（缴费工资为空）", "按照单位编号添加缴费职工", "外部文件导入"),
				page.actions().getFirst().items().stream().map(Action::label).toList());
		assertEquals(List.of("edit", "delete"), page.rowActions().stream().map(Action.OnRow::name).toList());
		assertEquals("年度缴费工资申报", page.title());
		assertEquals(List.of(Workplace.ANNUAL), page.query().getFirst().options().get().stream().map(Option::value).toList());
	}

	@Test
	@DisplayName("R-113, R-114: an adjustment offers no submission of all but the years that can be adjusted")
	void anAdjustmentOffersYears() {
		ListPage<DraftRow> page = page(LocalDate.of(2025, 4, 1));
		assertEquals(List.of("add", "template", "fill", "submit", "clear"), names(page.actions()));
		assertEquals("年度缴费工资调整-按人员申报", page.title());
		assertEquals(new DraftScope(WageDeclarationKind.ADJUSTMENT, 2025), page.query().getFirst().initial());
		assertEquals(List.of("2025年度调整", "2024年度调整"), page.query().getFirst().options().get().stream().map(Option::label).toList());
	}

	@Test
	@DisplayName("§5.5: the columns; only the new wage is edited, and what is wrong is said while it is typed (W-2)")
	void theColumns() {
		List<Column<DraftRow>> columns = page(Workplace.TODAY).columns();
		assertEquals(List.of("姓名", "证件类型", "证件号码", "单位编号", "险种", "原缴费工资（元）", "新缴费工资（元）", "变动率（%）", "核定基数预览", "校验提示"),
				columns.stream().map(Column::title).toList());
		List<Column<DraftRow>> edited = columns.stream().filter(column -> column.editing() != null).toList();
		assertEquals(List.of("wage"), edited.stream().map(Column::name).toList());
		assertTrue(edited.getFirst().editing().check().apply(null, "5,000.00").isEmpty());
		assertEquals("缴费工资格式不正确，应为大于0且最多两位小数的金额", edited.getFirst().editing().check().apply(null, "5000.001").orElseThrow());
	}
}

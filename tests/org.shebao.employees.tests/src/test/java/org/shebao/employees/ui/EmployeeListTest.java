package org.shebao.employees.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.employees.People.HRSS;
import static org.shebao.employees.People.employee;
import static org.shebao.employees.People.medical;
import static org.shebao.employees.People.pension;
import static org.shebao.employees.People.stopped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.core.money.Rate;
import org.shebao.core.task.Progress;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.SheetReader;
import org.shebao.documents.SheetRow;
import org.shebao.employees.InsuranceStatus;
import org.shebao.employees.People;
import org.shebao.employees.ScriptedBureau;
import org.shebao.employees.SyncMode;
import org.shebao.employees.WageNeed;
import org.shebao.employees.Workplace;
import org.shebao.employees.ui.StoppedList.Stopped;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.store.OpenStore;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.scripted.ListProbe;
import org.shebao.workbench.scripted.ScriptedWorkbench;

class EmployeeListTest {

	private static OpenStore store;

	private final ScriptedBureau bureau = new ScriptedBureau();
	@TempDir
	private Path folder;
	private Workplace place;
	private ScriptedWorkbench window;
	private ListProbe<EmployeeRow> list;

	@BeforeAll
	static void open(@TempDir Path data) {
		store = Workplace.open(data);
	}

	@AfterAll
	static void close() {
		store.close();
	}

	@BeforeEach
	void fill() {
		bureau.put(List.of(employee(1, "张伟", medical("5000.00"), pension("5000.00")), employee(2, "王芳", medical("6000.00"), stopped(pension("6000.00"))),
				employee(3, "李娜", medical(null))));
		place = Workplace.in(store, bureau);
		window = new ScriptedWorkbench(folder);
		list = new ListProbe<>(new EmployeeList(window, place.session, place.employees, units()).page());
	}

	private static List<InsuranceRegistration> units() {
		return List.of(unit(InsuranceType.PENSION_ENTERPRISE, RegistryAuthority.HRSS), unit(InsuranceType.MEDICAL, RegistryAuthority.NHSA));
	}

	private static InsuranceRegistration unit(InsuranceType type, RegistryAuthority registry) {
		Map<InsuranceType, Rate> types = new EnumMap<>(InsuranceType.class);
		types.put(type, null);
		return new InsuranceRegistration(registry == RegistryAuthority.HRSS ? HRSS : People.NHSA, "示例公司", registry, "A1", "经办机构", types);
	}

	private void sync() {
		place.employees.sync(place.session, SyncMode.AUTOMATIC, Progress.NONE);
	}

	private List<String> names(Map<String, Object> query) {
		return list.rows(query).stream().map(EmployeeRow::name).toList();
	}

	@Test
	@DisplayName("R-219: a type shows ✔ for those insured and nothing for others, also after a stop; the columns are the employer's types")
	void ticksTellTheTypes() {
		sync();
		List<EmployeeRow> rows = list.rows();
		assertEquals(List.of("110", "310"), list.page().columns().stream().map(column -> column.name()).filter(name -> name.matches("\\d+")).toList());
		assertEquals(List.of(true, false, false), rows.stream().map(row -> list.value(row, "110")).toList());
		assertEquals(List.of(true, true, true), rows.stream().map(row -> list.value(row, "310")).toList());
		assertEquals(FeePeriod.of(2024, 5), list.value(rows.getFirst(), "since"));
		assertEquals("正常缴费", list.value(rows.getFirst(), "status"));
	}

	@Test
	@DisplayName("§5.12: the query fields restrict by name, certificate, unit, type, status and missing wage")
	void queryFieldsRestrict() {
		sync();
		assertEquals(List.of("王芳"), names(Map.of("name", "芳")));
		assertEquals(List.of("李娜"), names(Map.of("certificate", "52010219900100003")));
		assertEquals(List.of("张伟", "王芳"), names(Map.of("unit", HRSS)));
		assertEquals(List.of("张伟"), names(Map.of("type", InsuranceType.PENSION_ENTERPRISE)));
		assertEquals(List.of(), names(Map.of("status", InsuranceStatus.STOPPED)));
		assertEquals(List.of("李娜"), names(Map.of("wage", WageNeed.MISSING)));
	}

	@Test
	@DisplayName("R-220: 更新 fetches everybody at first, later what changed, tells how many, and lists load anew")
	void updates() {
		list.press("update", List.of());
		assertEquals(List.of("更新完成：收到3人，新增3人，变更0人，减少0人"), window.mentioned);
		assertEquals(List.of("employees"), window.changed);
		bureau.put(List.of(employee(3, "李娜", medical("4000.00"))));
		list.press("update", List.of());
		assertEquals("更新完成：收到1人，新增0人，变更1人，减少0人", window.mentioned.getLast());
	}

	@Test
	@DisplayName("R-037: 更新 that is cut off is told, shows what has come, and goes on where it was")
	void goesOnAfterACut() {
		bureau.put(People.many(5000));
		bureau.cutAt = 2;
		list.press("update", List.of());
		assertInstanceOf(GatewayException.class, window.failed.getFirst());
		assertEquals(2000, list.rows().size());
		list.press("update", List.of());
		assertEquals("已接着上次中断处更新完成：收到5000人，新增3000人，变更0人，减少0人", window.mentioned.getLast());
	}

	@Test
	@DisplayName("R-222: 停止缴费职工清单 lists each stopped insurance with its month")
	void listsStops() {
		sync();
		ListProbe<Stopped> stops = new ListProbe<>(new StoppedList(place.session, place.employees).page());
		Stopped only = stops.rows().getFirst();
		assertEquals(1, stops.rows().size());
		assertEquals("王芳", only.name());
		assertEquals(FeePeriod.of(2025, 3), stops.value(only, "stop"));
		list.press("stopped", List.of());
		assertEquals("org.shebao.employees.stopped", window.shown.getFirst().page());
	}

	@Test
	@DisplayName("R-223, R-224: 导出 writes the ticked employees, or all that the query finds")
	void exports() throws IOException {
		sync();
		list.press("export.selected", List.of(list.rows().getLast()));
		assertEquals(List.of("李娜"), exported());
		list.rows(Map.of("unit", HRSS));
		list.press("export.all", List.of());
		assertEquals(List.of("张伟", "王芳"), exported());
		assertTrue(window.mentioned.contains("若单位的职工数据量较大，导出时耗时较长，请耐心等待"));
	}

	private List<String> exported() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			Path file = files.findFirst().orElseThrow();
			assertTrue(file.getFileName().toString().startsWith("职工参保信息管理_示例_2025"), file.toString());
			List<String> names = names(file);
			Files.delete(file);
			return names;
		}
	}

	private static List<String> names(Path file) throws IOException {
		try (SheetReader reader = SheetReader.open(file); Stream<SheetRow> rows = reader.rows(reader.sheets().getFirst(), 1, Progress.NONE)) {
			return rows.filter(row -> row.number() > 1).map(row -> row.cell(1).text()).toList();
		}
	}

	@Test
	@DisplayName("R-232: 详情 has three blocks: the person, the registrations and every insurance")
	void detailHasThreeBlocks() {
		sync();
		list.press("detail", list.rows().get(1));
		Form<?> form = window.forms.getFirst();
		assertEquals("职工详情：王芳", form.title());
		assertEquals(List.of("basic", "name", "certificateType", "certificate", "person", "units", "insurances"), form.fields().stream().map(Field::name).toList());
		assertEquals(2, form.fields().get(5).table().rows().size());
		assertEquals(2, form.fields().get(6).table().rows().size());
	}

	@Test
	@DisplayName("R-234: an empty list says where changes are reported and offers the update")
	void emptyListSaysWhatToDo() {
		assertTrue(list.page().empty().message().contains("职工参保明细数据只能查看，如果有员工增减变动，需要到人社（医保部门）办理"));
		assertEquals("update", list.page().empty().action().name());
	}
}

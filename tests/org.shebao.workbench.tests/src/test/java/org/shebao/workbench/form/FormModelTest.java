package org.shebao.workbench.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shebao.core.RuleViolation;
import org.shebao.core.time.FeePeriod;
import org.shebao.workbench.form.model.FormModel;
import org.shebao.workbench.form.model.Lookup;

class FormModelTest {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void speakChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	private static FormModel<String> model(Field... fields) {
		Form<String> form = Form.of("test", "登记", "提交", values -> "done");
		List.of(fields).forEach(form::field);
		return new FormModel<>(form);
	}

	private static String message(FormModel<?> model, String field) {
		return model.message(model.field(field)).orElse("");
	}

	private static Optional<String> atMostThree(Object text) {
		return text.toString().length() > 3 ? Optional.of("太长") : Optional.empty();
	}

	@Test
	void nothingIsComplainedOfBeforeTheUserHasBeenThere() {
		FormModel<String> model = model(Field.text("name", "姓名").needed().checked(FormModelTest::atMostThree));
		assertEquals("", message(model, "name"));
		model.leave("name");
		assertEquals("", message(model, "name"), "what is empty is asked for when submitting");
		model.type("name", "赵钱孙李");
		assertEquals("", message(model, "name"), "the user is still typing");
		model.leave("name");
		assertEquals("太长", message(model, "name"));
		model.type("name", "赵钱孙");
		assertEquals("", message(model, "name"), "it goes as soon as it is mended");
	}

	@Test
	void submittingSaysWhatIsMissingAtTheFieldsAndOnTop() {
		FormModel<String> model = model(Field.text("name", "姓名").needed(), Field.tick("agree", "同意").needed(), Field.date("born", "出生日期"));
		assertTrue(model.submit().isEmpty());
		assertEquals("请填写姓名", message(model, "name"));
		assertEquals("请选择同意", message(model, "agree"));
		assertEquals("", message(model, "born"));
		assertEquals(List.of("有2处需要更正：姓名、同意"), model.summary());
		model.type("name", "赵一");
		assertEquals(List.of(), model.summary(), "one wrong field speaks for itself");
		model.choose("agree", true);
		assertEquals(Map.of("name", "赵一", "agree", true), model.submit().orElseThrow().values());
		assertTrue(model.isBusy());
	}

	@Test
	void datesAreReadInOneFormOnlyWhateverTheComputersLanguage_R003() {
		FormModel<String> model = model(Field.date("day", "日期").needed(), Field.month("month", "月份"));
		for (String wrong : List.of("2025-7-1", "01.07.2025", "2025/07/01", "2025-02-30", "20250701")) {
			model.type("day", wrong);
			assertTrue(model.submit().isEmpty(), wrong);
			assertEquals("日期格式应为YYYY-MM-DD，例如2025-07-01", message(model, "day"));
		}
		model.type("day", " 2025-07-01 ");
		model.type("month", "2025-13");
		assertTrue(model.submit().isEmpty());
		assertEquals("月份格式应为YYYY-MM，例如2025-07", message(model, "month"));
		model.type("month", "2025-07");
		FormValues values = model.submit().orElseThrow();
		assertEquals(LocalDate.of(2025, 7, 1), values.date("day"));
		assertEquals(FeePeriod.of(2025, 7), values.month("month"));
	}

	@Test
	void aRefusalStandsAtTheFieldWhoseRuleItIsUntilThatIsChanged() {
		FormModel<String> model = model(Field.text("name", "姓名").refusedBy("R-081"), Field.text("wage", "工资").refusedBy("W-2", "R-090"));
		model.type("name", "赵一");
		model.type("wage", "1.234");
		FormValues given = model.submit().orElseThrow();
		model.ended(given);
		model.refuse(new RuleViolation("W-2", "格式不正确"));
		assertEquals("格式不正确", message(model, "wage"));
		assertEquals("赵一", model.field("name").text(), "nothing typed is lost");
		assertEquals(List.of(), model.summary());
		model.type("wage", "1.23");
		assertEquals("", message(model, "wage"));
		assertTrue(model.submit().isPresent());
	}

	@Test
	void aRefusalThatBelongsToNoFieldStandsOnTopWithItsDetails() {
		FormModel<String> model = model(Field.text("name", "姓名"));
		model.ended(model.submit().orElseThrow());
		assertTrue(model.refuse(new RuleViolation("R-086", "有人没有申报", List.of("赵一", "钱二"))).isEmpty());
		assertEquals(List.of("有人没有申报", "赵一", "钱二"), model.summary());
		model.type("name", "孙三");
		assertEquals(List.of(), model.summary());
	}

	@Test
	void aRefusalIsNoObstacleToSubmittingTheSameAgain() {
		FormModel<String> model = model(Field.text("name", "姓名").refusedBy("R-081"));
		model.type("name", "赵一");
		model.ended(model.submit().orElseThrow());
		model.refuse(new RuleViolation("R-081", "请稍后"));
		assertTrue(model.submit().isPresent());
	}

	@Test
	void theFormsOwnCheckSpeaksOnTopWhenAllFieldsAreRight_W8() {
		Form<String> form = Form.of("period", "时段", "查询", values -> "");
		form.field(Field.date("from", "起")).field(Field.date("to", "止"))
				.checked(values -> values.date("from").isAfter(values.date("to")) ? Optional.of("起始日期不能大于截止日期") : Optional.empty());
		FormModel<String> model = new FormModel<>(form);
		model.type("from", "2025-08-01");
		model.type("to", "2025-07-01");
		assertTrue(model.submit().isEmpty());
		assertEquals(List.of("起始日期不能大于截止日期"), model.summary());
		model.type("to", "2025-08-02");
		assertEquals(List.of(), model.summary());
		assertTrue(model.submit().isPresent());
	}

	@Test
	void hiddenFieldsNeitherHinderNorAreHandedOn() {
		FormModel<String> model = model(Field.tick("proxy", "代理"), Field.text("host", "地址").needed().shownIf(values -> values.ticked("proxy")));
		assertFalse(model.isShown(model.field("host")));
		model.ended(model.submit().orElseThrow());
		model.choose("proxy", true);
		assertTrue(model.isShown(model.field("host")));
		assertTrue(model.submit().isEmpty());
		model.type("host", "10.0.0.1");
		model.choose("proxy", false);
		assertEquals(Map.of("proxy", false), model.submit().orElseThrow().values());
	}

	private static FormModel<String> looking() {
		return model(Field.text("id", "证件号码").filling(id -> Map.of()).checked(FormModelTest::atMostThree), Field.text("name", "姓名"), Field.text("sex", "性别"));
	}

	@Test
	void aLookupFillsOtherFieldsExceptThoseTypedMeanwhile_R080() {
		FormModel<String> model = looking();
		model.type("id", "123");
		Lookup lookup = model.lookup("id").orElseThrow();
		assertEquals("123", lookup.text());
		model.type("sex", "女");
		assertTrue(model.found(lookup, Map.of("name", "赵一", "sex", "男")));
		assertEquals("赵一", model.field("name").text());
		assertEquals("女", model.field("sex").text());
	}

	@Test
	void aStaleLookupIsDropped() {
		FormModel<String> model = looking();
		model.type("id", "12");
		Lookup first = model.lookup("id").orElseThrow();
		model.type("id", "123");
		Lookup second = model.lookup("id").orElseThrow();
		assertFalse(model.found(first, Map.of("name", "旧")));
		model.refuse(first, "没有");
		assertEquals("", message(model, "id"));
		assertTrue(model.found(second, Map.of("name", "新")));
		assertEquals("新", model.field("name").text());
	}

	@Test
	void aLookupIsDroppedWhenTheWorkHasBegun() {
		FormModel<String> model = looking();
		model.type("id", "123");
		Lookup lookup = model.lookup("id").orElseThrow();
		model.submit().orElseThrow();
		assertFalse(model.found(lookup, Map.of("name", "晚")));
		assertEquals("", model.field("name").text());
	}

	@Test
	void nothingIsLookedUpForAnEmptyOrWrongField() {
		FormModel<String> model = looking();
		assertTrue(model.lookup("id").isEmpty());
		model.type("id", "1234");
		assertTrue(model.lookup("id").isEmpty());
		model.type("name", "赵一");
		assertTrue(model.lookup("name").isEmpty());
	}

	@Test
	void whatALookupRefusesStandsAtItsField() {
		FormModel<String> model = looking();
		model.type("id", "123");
		model.refuse(model.lookup("id").orElseThrow(), "该人员未参保");
		assertEquals("该人员未参保", message(model, "id"));
	}

	@Test
	void passwordsAreCopiedForTheWorkAndWipedAfterwards() {
		FormModel<String> model = model(Field.password("password", "密码").needed());
		char[] typed = "secret1".toCharArray();
		model.choose("password", typed);
		FormValues given = model.submit().orElseThrow();
		assertArrayEquals("secret1".toCharArray(), given.password("password"));
		model.ended(given);
		assertArrayEquals(new char[7], (char[]) given.values().get("password"), "what the work was given");
		assertArrayEquals("secret1".toCharArray(), (char[]) model.field("password").value(), "what stands in the form, for another try");
		char[] held = (char[]) model.field("password").value();
		model.wipe();
		assertArrayEquals(new char[7], held);
	}

	@Test
	void beginningAnewTakesTheInitialValues_R081() {
		FormModel<String> model = model(Field.text("name", "姓名").needed(), Field.text("kind", "类型").initially("甲"));
		model.type("name", "赵一");
		model.type("kind", "乙");
		model.ended(model.submit().orElseThrow());
		assertTrue(model.isChanged());
		model.restart();
		assertEquals("", model.field("name").text());
		assertEquals("甲", model.field("kind").text());
		assertEquals("", message(model, "name"));
		assertFalse(model.isChanged());
	}

	@Test
	void nothingIsLostIfNothingWasTypedOrAllWasTakenBack() {
		FormModel<String> model = model(Field.text("name", "姓名"), Field.date("day", "日期"));
		assertFalse(model.isChanged());
		model.type("day", "2025-");
		assertTrue(model.isChanged());
		model.type("day", "");
		assertFalse(model.isChanged());
	}
}

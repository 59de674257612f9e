package org.shebao.workbench.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.shebao.workbench.form.model.Wizard;
import org.shebao.workbench.list.Column;

class WizardTest {

	private static Form<String> step(String name, Field... fields) {
		Form<String> form = Form.of(name, name, "下一步", values -> "");
		List.of(fields).forEach(form::field);
		return form;
	}

	private static Form<String> second(String... rows) {
		return step("second", Field.row("row", "登记", List.of(Column.<String>text("name", "名称", 10, row -> row)), List.of(rows)), Field.text("remark", "备注"));
	}

	@Test
	void goingBackKeepsWhatWasFilledIn() {
		Wizard<String> wizard = new Wizard<>(step("first", Field.text("id", "识别号")));
		assertFalse(wizard.hasBack());
		wizard.step().type("id", "915");
		wizard.next(second("甲", "乙"));
		assertTrue(wizard.hasBack());
		wizard.back();
		assertEquals("915", wizard.step().field("id").text());
		assertTrue(wizard.isChanged());
	}

	@Test
	void comingForthAgainKeepsWhatWasFilledInUnlessTheStepBeforeWasChanged() {
		Wizard<String> wizard = new Wizard<>(step("first", Field.text("id", "识别号")));
		wizard.step().type("id", "915");
		wizard.next(second("甲", "乙"));
		wizard.step().choose("row", "乙");
		wizard.step().type("remark", "总部");
		wizard.back();
		wizard.next(second("甲", "乙"));
		assertEquals("乙", wizard.step().field("row").value());
		assertEquals("总部", wizard.step().field("remark").text());
		wizard.back();
		wizard.step().type("id", "916");
		wizard.next(second("甲", "乙"));
		assertNull(wizard.step().field("row").value());
		assertEquals("", wizard.step().field("remark").text());
	}

	@Test
	void aRowThatIsNoLongerOfferedIsNotKept() {
		Wizard<String> wizard = new Wizard<>(step("first"));
		wizard.next(second("甲", "乙"));
		wizard.step().choose("row", "乙");
		wizard.back();
		wizard.next(second("甲"));
		assertNull(wizard.step().field("row").value());
	}

	@Test
	void threeStepsAreKeptOverTwoStepsBack() {
		Wizard<String> wizard = new Wizard<>(step("first"));
		wizard.next(step("second", Field.text("two", "二")));
		wizard.step().type("two", "2");
		wizard.next(step("third", Field.text("three", "三")));
		wizard.step().type("three", "3");
		wizard.back();
		wizard.back();
		wizard.next(step("second", Field.text("two", "二")));
		assertEquals("2", wizard.step().field("two").text());
		wizard.next(step("third", Field.text("three", "三")));
		assertEquals("3", wizard.step().field("three").text());
	}

	@Test
	void allPasswordsAreWipedAlsoThoseOfStepsGoneBackFrom() {
		Wizard<String> wizard = new Wizard<>(step("first", Field.password("one", "密码")));
		wizard.step().choose("one", "abc".toCharArray());
		char[] one = (char[]) wizard.step().field("one").value();
		wizard.next(step("second", Field.password("two", "密码")));
		wizard.step().choose("two", "def".toCharArray());
		char[] two = (char[]) wizard.step().field("two").value();
		wizard.back();
		wizard.wipe();
		assertArrayEquals(new char[3], one);
		assertArrayEquals(new char[3], two);
	}
}

package org.shebao.gateway.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.gateway.EmployeeRecord;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.contract.Samples;

final class WireFormatTest {

	static Stream<Object> samples() {
		return Arrays.stream(Samples.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers())).map(WireFormatTest::value);
	}

	private static Object value(Field field) {
		try {
			return field.get(null);
		} catch (IllegalAccessException e) {
			throw new AssertionError(e);
		}
	}

	private static <T> T read(String json, Class<T> type) throws IOException {
		return WireFormat.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
	}

	private static String write(Object value) {
		return new String(WireFormat.write(value), StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everythingComesBackAsItWas(Object sample) throws IOException {
		assertEquals(sample, read(write(sample), sample.getClass()));
	}

	@Test
	void valuesAreWrittenAsTheContractHasThem() {
		assertEquals("{\"id\":\"" + Samples.REQUEST + "\",\"state\":\"PENDING\",\"accepted\":0,\"rejected\":0,\"rule\":\"\",\"reason\":\"\",\"reference\":\"\"}",
				write(Samples.PENDING));
		assertEquals("{\"unit\":\"012345\",\"type\":\"410\",\"start\":\"2024-04\",\"stop\":\"2025-07\",\"paying\":false}",
				write(Samples.EMPLOYEE.insurances().get(1)));
		assertTrue(write(Samples.FEE_ITEM).contains("\"wageSum\":\"4394.70\""), "money is a text");
		assertTrue(write(Samples.FEE_ITEM).contains("\"rate\":\"0.16\""), "a rate is a text");
		assertFalse(write(Samples.SESSION).contains("\"unit\""), "what can be derived is not sent");
	}

	@Test
	void aTypeWithoutARegisteredRateKeepsItsPlace() throws IOException {
		InsuranceRegistration read = read(write(Samples.INSURANCE), InsuranceRegistration.class);
		assertTrue(read.types().containsKey(InsuranceType.PENSION_ENTERPRISE));
		assertEquals(null, read.types().get(InsuranceType.PENSION_ENTERPRISE));
		assertEquals(2, read.types().size());
	}

	@Test
	void membersOfANewerContractAreIgnored() throws IOException {
		assertEquals(new LineCount(3), read("{\"count\":3,\"new\":{\"a\":[1]}}", LineCount.class));
	}

	@ParameterizedTest
	@ValueSource(strings = {"null", "", "{", "[]", "\"x\"", "{\"id\":\"a\"} 1", "{\"state\":\"NEW\"}", "{\"state\":1}", "{\"id\":1}", "{\"id\":\" \"}", "{}"})
	void whatIsNoFeedbackIsRefused(String json) {
		assertThrows(IOException.class, () -> read(json, Feedback.class));
	}

	@Test
	void theMessageOfAFailureNeverQuotesWhatCouldNotBeRead() {
		String json = "{\"person\":\"1\",\"name\":\"王小明\",\"certificate\":{\"type\":\"52010319900307123X\",\"number\":\"9\"}}";
		IOException failure = assertThrows(IOException.class, () -> read(json, EmployeeRecord.class));
		assertFalse(failure.getMessage().contains("52010319900307123X"), failure.getMessage());
		assertFalse(failure.getMessage().contains("王小明"), failure.getMessage());
	}

	@Test
	void anArrayWithNothingInItIsReadAndOneWithNullsIsNot() throws IOException {
		assertEquals(List.of(), WireFormat.readList(new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)), LineCount.class));
		assertThrows(IOException.class, () -> WireFormat.readList(new ByteArrayInputStream("[null]".getBytes(StandardCharsets.UTF_8)), LineCount.class));
	}

	@Test
	void aProblemWithoutDetailsHasNone() throws IOException {
		assertEquals(new Problem("R-1", "x", List.of()), read("{\"rule\":\"R-1\",\"message\":\"x\"}", Problem.class));
	}

	@Test
	void pathsCarryAnyValueThereAndBack() {
		String path = Operation.WITHOUT_WAGE.path("a/b +%{}贵", "2025-07");
		assertEquals(Optional.of(List.of("a/b +%{}贵", "2025-07")), Operation.WITHOUT_WAGE.match(path));
		assertEquals(Optional.empty(), Operation.FEE_ITEM_PERSONS.match(path));
		assertThrows(IllegalArgumentException.class, () -> Operation.WITHOUT_WAGE.path("only one"));
	}
}

package org.shebao.gateway.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Assertions;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.gateway.WageGateway.Line;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** JSON lines come back as they were written, and never partly. */
final class JsonLinesProperties {

	@Provide
	Arbitrary<List<Line>> lines() {
		Arbitrary<String> ids = Arbitraries.strings().ofMinLength(1).ofMaxLength(20).filter(text -> !text.isBlank() && text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
		Arbitrary<UnitNumber> units = ids.map(UnitNumber::new).injectNull(0.3);
		Arbitrary<InsuranceType> types = Arbitraries.of(InsuranceType.class).injectNull(0.3);
		return Combinators.combine(ids.map(PersonNumber::new), units, types, Arbitraries.longs().map(Money::ofFen)).as(Line::new).list().ofMaxSize(30);
	}

	private static byte[] written(List<Line> lines) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonLinesWriter writer = new JsonLinesWriter(bytes)) {
			for (Line line : lines) {
				writer.write(line);
			}
			writer.end();
		}
		return bytes.toByteArray();
	}

	private static List<Line> read(byte[] bytes) throws IOException {
		List<Line> lines = new ArrayList<>();
		try (JsonLinesReader reader = new JsonLinesReader(new ByteArrayInputStream(bytes))) {
			reader.forEach(Line.class, lines::add);
			reader.checkCount();
		}
		return lines;
	}

	@Property(tries = 300)
	void linesComeBackAsTheyWere(@ForAll("lines") List<Line> lines) throws IOException {
		assertEquals(lines, read(written(lines)));
	}

	@Property(tries = 300)
	void aStreamCutAnywhereIsNeverTakenAsWhole(@ForAll("lines") List<Line> lines, @ForAll int where) throws IOException {
		byte[] whole = written(lines);
		// the last two bytes are the end line's brace and line feed: without the line feed alone it is still whole
		byte[] cut = Arrays.copyOf(whole, Math.floorMod(where, whole.length - 1));
		assertThrows(IOException.class, () -> read(cut));
	}

	@Example
	void aCompressedStreamCutAnywhereIsNeverTakenAsWhole() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(written(List.of(new Line(new PersonNumber("1"), null, null, Money.ofFen(1)))));
		}
		byte[] whole = bytes.toByteArray();
		for (int length = 0; length < whole.length - 8; length++) {
			byte[] cut = Arrays.copyOf(whole, length);
			assertThrows(IOException.class, () -> read(new GZIPInputStream(new ByteArrayInputStream(cut)).readAllBytes()));
		}
	}

	@Example
	void nothingMayFollowTheEnd() {
		for (String more : List.of("{}", "{\"end\":{\"count\":0}}", "x")) {
			Assertions.assertThrows(IOException.class, () -> read(("{\"end\":{\"count\":0}}\n" + more).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		}
	}

	@Example
	void aLineThatIsNoObjectIsRefused() {
		for (String line : List.of("1", "[]", "null", "\"end\"")) {
			Assertions.assertThrows(IOException.class, () -> read((line + "\n{\"end\":{\"count\":1}}").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		}
	}
}

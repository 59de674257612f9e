package org.shebao.gateway.wire;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.shebao.core.identity.CertificateType;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * JSON as the contract {@code bureau.yaml} has it, for both sides. Amounts, rates, ids, months, days and codes are strings; a month is {@code 2025-07}, a day
 * {@code 2025-07-14}, a moment ISO 8601 in UTC; insurance and certificate types are their codes and other enums their names; records are objects. Unknown members are
 * ignored and absent ones are null, so that either side may be newer. Messages of failures never quote the text that could not be read.
 */
public final class WireFormat {
	private static final ObjectMapper MAPPER = configure(JsonMapper.builder()).build();

	private WireFormat() {
	}

	/** The mapper of this format; not to be reconfigured. */
	public static ObjectMapper mapper() {
		return MAPPER;
	}

	/** Writes a value. */
	public static byte[] write(Object value) {
		try {
			return MAPPER.writeValueAsBytes(value);
		} catch (JsonProcessingException e) {
			throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass().getName(), e);
		}
	}

	/**
	 * Reads a value and closes the stream.
	 *
	 * @throws IOException if it breaks off or is not such a value, {@code null} included
	 */
	public static <T> T read(InputStream in, Class<T> type) throws IOException {
		return present(whole(MAPPER.readerFor(type)).readValue(in));
	}

	/**
	 * Reads an array of values and closes the stream.
	 *
	 * @throws IOException if it breaks off or is not such an array
	 */
	public static <T> List<T> readList(InputStream in, Class<T> type) throws IOException {
		List<T> list = present(whole(MAPPER.readerForListOf(type)).readValue(in));
		if (list.stream().anyMatch(Objects::isNull)) {
			throw new IOException("the array has a null");
		}
		return List.copyOf(list);
	}

	private static ObjectReader whole(ObjectReader reader) {
		return reader.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	}

	private static <T> T present(T value) throws IOException {
		if (value == null) {
			throw new IOException("the body is null");
		}
		return value;
	}

	/**
	 * Gives the mapper of another text format, such as CSV, the same values.
	 *
	 * @return the builder
	 */
	public static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B configure(B builder) {
		return builder
				.addModule(values())
				.disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
				.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
				.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
				.disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
				.defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));
	}

	private static TextValues values() {
		return new TextValues()
				.with(Money.class, Money::toString, Money::parse)
				.with(Rate.class, Rate::toString, Rate::parse)
				.with(FeePeriod.class, FeePeriod::toString, FeePeriod::parse)
				.with(LocalDate.class, LocalDate::toString, LocalDate::parse)
				.with(Instant.class, Instant::toString, Instant::parse)
				.with(UnitNumber.class, UnitNumber::value, UnitNumber::new)
				.with(PersonNumber.class, PersonNumber::value, PersonNumber::new)
				.with(RegistrationSerial.class, RegistrationSerial::value, RegistrationSerial::new)
				.with(RequestId.class, RequestId::value, RequestId::new)
				.with(TaxpayerId.class, TaxpayerId::value, TaxpayerId::new)
				.with(InsuranceType.class, InsuranceType::code, code(InsuranceType::ofCode))
				.with(CertificateType.class, CertificateType::code, code(CertificateType::ofCode));
	}

	private static <T> Function<String, T> code(Function<String, java.util.Optional<T>> lookup) {
		return code -> lookup.apply(code).orElseThrow(() -> new IllegalArgumentException("unknown code"));
	}
}

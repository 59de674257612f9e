package org.shebao.cli.internal.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

import org.shebao.core.identity.RequestId;
import org.shebao.gateway.BureauInfo;
import org.shebao.gateway.EmployeeGateway.PageEnd;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.Permission;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.WageGateway.LineResult;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.JsonLinesWriter;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.WireFormat;

/** What a bureau of one employer has to say, made once and kept packed. */
final class Answers {

	/** A day on which the wages of the year can be declared. */
	private static final Instant NOW = Instant.parse(Staff.YEAR + "-01-20T02:00:00Z");

	private final String regionId;
	private final Staff staff;
	private final Map<String, Body> kept = new ConcurrentHashMap<>();

	Answers(String regionId, Staff staff) {
		this.regionId = regionId;
		this.staff = staff;
	}

	/** A body: lines that are packed, one plain value, or nothing. */
	record Body(byte[] bytes, boolean lines) {

		static Body of(Object value) {
			return new Body(WireFormat.write(value), false);
		}
	}

	/** Writes lines with their end. */
	private interface Lines {

		void write(JsonLinesWriter lines) throws IOException;
	}

	/** The answer to a call with a query and a request id, both of which may be null. */
	Body to(Operation operation, String query, String requestId) {
		return switch (operation) {
			case BUREAU -> Body.of(new BureauInfo("Bench", regionId, NOW, true));
			case REGISTRATIONS -> Body.of(List.of(staff.registration()));
			case LOGIN -> Body.of(new Bodies.LoggedIn("bench", new SessionInfo(staff.registration(), "", Permission.ALL, false)));
			case UNITS -> Body.of(staff.units());
			case EMPLOYEES -> kept.computeIfAbsent(query, asked -> packed(page(asked)));
			case SUBMIT_WAGES -> Body.of(new Feedback(new RequestId(requestId), Feedback.State.ACCEPTED, staff.size(), 0, "", "", "1"));
			case WAGE_RESULTS -> kept.computeIfAbsent("results", one -> packed(this::results));
			default -> new Body(new byte[0], false);
		};
	}

	private Lines page(String query) {
		int first = number(query, "after") + 1;
		int last = (int) Math.min(staff.size(), first + (long) number(query, "limit") - 1);
		return lines -> {
			for (int n = first; n <= last; n++) {
				lines.write(staff.employee(n));
			}
			lines.end(new PageEnd(staff.person(last).value(), last < staff.size(), staff.size(), 1));
		};
	}

	private int number(String query, String name) {
		return Arrays.stream(query.split("&")).map(part -> part.split("=")).filter(part -> part[0].equals(name) && part.length == 2).findFirst()
				.map(part -> staff.numberOf("000000000" + part[1])).orElse(0);
	}

	private void results(JsonLinesWriter lines) throws IOException {
		for (int n = 1; n <= staff.size(); n++) {
			lines.write(new LineResult(n, true, Staff.NEW_FROM, Staff.NEW_TO, "", ""));
		}
		lines.end();
	}

	private static Body packed(Lines content) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (JsonLinesWriter lines = new JsonLinesWriter(new GZIPOutputStream(packed))) {
			content.write(lines);
		} catch (IOException never) {
			throw new UncheckedIOException(never);
		}
		return new Body(packed.toByteArray(), true);
	}
}

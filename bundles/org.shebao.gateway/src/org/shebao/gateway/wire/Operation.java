package org.shebao.gateway.wire;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The operations of the contract: method and path, and how values get into a path and out of it. */
public enum Operation {
	BUREAU("GET", "/v1/bureau"), REGISTRATIONS("GET", "/v1/registrations"), PENDING("GET", "/v1/registrations/{serial}/pending"),
	ASSOCIATE("POST", "/v1/registrations/{serial}/association"), LOGIN("POST", "/v1/sessions"), LOGOUT("DELETE", "/v1/sessions/current"),
	CHANGE_PASSWORD("POST", "/v1/sessions/current/password"), VERIFY_PASSWORD("POST", "/v1/sessions/current/verification"),
	UNITS("GET", "/v1/units"), EMPLOYEES("GET", "/v1/employees"), SUBMIT_WAGES("POST", "/v1/wage-batches"),
	WAGE_RESULTS("GET", "/v1/wage-batches/{requestId}/results"), FEE_ITEMS("GET", "/v1/fee-items"),
	FEE_ITEM_PERSONS("GET", "/v1/fee-items/{id}/persons"), WITHOUT_WAGE("GET", "/v1/units/{unit}/periods/{period}/without-wage"),
	DECLARE("POST", "/v1/declarations"), DECLARATIONS("GET", "/v1/declarations"), ARREARS("GET", "/v1/arrears"),
	ISSUE_VOUCHER("POST", "/v1/vouchers"), VOUCHERS("GET", "/v1/vouchers"), ACCOUNTS("GET", "/v1/accounts"), ANNOUNCEMENTS("GET", "/v1/announcements"),
	FEEDBACK("GET", "/v1/requests/{requestId}"),

	OPERATOR_FAULT("POST", "/operator/v1/faults"), OPERATOR_TODAY("PUT", "/operator/v1/today"),
	OPERATOR_PAY_VOUCHER("POST", "/operator/v1/vouchers/{number}/payment"), OPERATOR_ARRIVAL("POST", "/operator/v1/arrivals"),
	OPERATOR_JOIN("POST", "/operator/v1/persons"), OPERATOR_LEAVE("POST", "/operator/v1/persons/{person}/departure"),
	OPERATOR_RESET_PASSWORD("POST", "/operator/v1/registrations/{serial}/password-reset");

	private final String method;
	private final String template;
	private final List<String> segments;

	Operation(String method, String template) {
		this.method = method;
		this.template = template;
		this.segments = List.of(template.split("/"));
	}

	/** The HTTP method. */
	public String method() {
		return method;
	}

	/** The path with its parameters in braces, as in the contract. */
	public String template() {
		return template;
	}

	/** Whether the call changes nothing, so that it may be repeated. */
	public boolean isReading() {
		return method.equals("GET");
	}

	/**
	 * The path, percent-encoded, with values for its parameters in their order.
	 *
	 * @throws IllegalArgumentException if there are more or fewer values than parameters
	 */
	public String path(Object... values) {
		var rest = new ArrayList<>(Arrays.asList(values));
		if (rest.size() != segments.stream().filter(Operation::isParameter).count()) {
			throw new IllegalArgumentException(template + " with " + rest.size() + " values");
		}
		return segments.stream().map(segment -> isParameter(segment) ? encode(rest.removeFirst().toString()) : segment).collect(Collectors.joining("/"));
	}

	/** The decoded values of the parameters of a percent-encoded path, in their order; empty if it is not a path of this operation. */
	public Optional<List<String>> match(String path) {
		String[] parts = path.split("/", -1);
		if (parts.length != segments.size()) {
			return Optional.empty();
		}
		List<String> values = new ArrayList<>();
		for (int i = 0; i < parts.length; i++) {
			if (isParameter(segments.get(i))) {
				values.add(decode(parts[i]));
			} else if (!segments.get(i).equals(parts[i])) {
				return Optional.empty();
			}
		}
		return Optional.of(values);
	}

	/** Percent-encodes a value for a path or a query. */
	public static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static String decode(String value) {
		return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	private static boolean isParameter(String segment) {
		return segment.startsWith("{");
	}
}

package org.shebao.bureau.internal.http;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.Problem;

/** Finds the endpoint of a path. */
final class Router {
	private final Map<Operation, Endpoint> endpoints;

	/** @throws IllegalStateException if an operation of the contract has no endpoint */
	Router(Map<Operation, Endpoint> endpoints) {
		this.endpoints = new EnumMap<>(endpoints);
		if (endpoints.size() < Operation.values().length) {
			throw new IllegalStateException("operations without an endpoint");
		}
	}

	/** Where a path leads. */
	sealed interface Way {
		/** To an operation, with the values of its path. */
		record To(Operation operation, Endpoint endpoint, List<String> values) implements Way {
		}

		/** Nowhere. */
		record Nowhere(Answer answer) implements Way {
		}
	}

	/** Finds the way of a method and a percent-encoded path. */
	Way find(String method, String path) {
		Map<Operation, List<String>> found = new EnumMap<>(Operation.class);
		for (Operation operation : Operation.values()) {
			match(operation, path).ifPresent(values -> found.put(operation, values));
		}
		return found.entrySet().stream().filter(entry -> entry.getKey().method().equals(method)).findFirst()
				.<Way>map(entry -> new Way.To(entry.getKey(), endpoints.get(entry.getKey()), entry.getValue()))
				.orElseGet(() -> new Way.Nowhere(found.isEmpty() ? unknown() : notAllowed(found.keySet().stream().map(Operation::method).toList())));
	}

	private static Optional<List<String>> match(Operation operation, String path) {
		return Values.read("path", path, operation::match);
	}

	private static Answer unknown() {
		return Answer.problem(404, new Problem(Problem.CONTRACT, BureauTexts.text("contract.path")));
	}

	private static Answer notAllowed(List<String> methods) {
		String allowed = methods.stream().sorted().collect(Collectors.joining(", "));
		return new Answer.Value(405, new Problem(Problem.CONTRACT, BureauTexts.text("contract.method", allowed)), Map.of("Allow", allowed));
	}
}

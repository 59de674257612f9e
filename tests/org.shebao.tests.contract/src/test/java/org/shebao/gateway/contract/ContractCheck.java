package org.shebao.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.WireFormat;
import org.yaml.snakeyaml.Yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/**
 * Holds exchanges against the published contract {@code bureau.yaml}, whichever side made them: paths, parameters, headers, statuses, bodies, and every line of streams.
 * Every check returns what is wrong, nothing if all is well.
 */
public final class ContractCheck {

	private final JsonNode contract = read(contractFile());
	private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
	private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

	/** The contract, found upwards from the working directory. */
	public static Path contractFile() {
		return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent).map(folder -> folder.resolve("releng/openapi/bureau.yaml"))
				.filter(Files::exists).findFirst().orElseThrow();
	}

	/** The operations of the contract as "METHOD path". */
	public List<String> operations() {
		List<String> found = new ArrayList<>();
		contract.get("paths").properties().forEach(path -> path.getValue().fieldNames()
				.forEachRemaining(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
		return found;
	}

	/**
	 * Checks a request.
	 *
	 * @param target path and query as sent, percent-encoded
	 */
	public List<String> request(String method, String target, Message message) {
		Optional<Operation> found = find(method, target);
		if (found.isEmpty()) {
			return List.of("no operation " + method + " " + target);
		}
		JsonNode operation = node(found.get());
		List<String> faults = new ArrayList<>(parameters(found.get(), operation, target, message));
		boolean open = operation.has("security") && operation.get("security").isEmpty();
		if (!open && !message.header(Headers.AUTHORIZATION).startsWith(Headers.BEARER)) {
			faults.add("no token");
		}
		JsonNode body = operation.get("requestBody");
		if (body != null) {
			faults.addAll(body(body.get("content"), message));
		} else if (message.body().length > 0) {
			faults.add("a body that the contract does not know");
		}
		return faults;
	}

	/**
	 * Checks an answer.
	 *
	 * @param target path and query of the request
	 */
	public List<String> response(String method, String target, int status, Message message) {
		Optional<Operation> found = find(method, target);
		if (found.isEmpty()) {
			return List.of("no operation " + method + " " + target);
		}
		JsonNode responses = node(found.get()).get("responses");
		JsonNode response = responses.get(String.valueOf(status));
		if (response == null && status < 400) {
			return List.of("no status " + status + " for " + found.get());
		}
		JsonNode content = resolved(response == null ? responses.get("default") : response).get("content");
		if (content != null) {
			return body(content, message);
		}
		return message.body().length == 0 ? List.of() : List.of("a body with status " + status);
	}

	/** Checks a value against a schema by name. */
	public List<String> schema(String name, String json) {
		return value(WireFormat.mapper().createObjectNode().put("$ref", "#/components/schemas/" + name), tree(json));
	}

	private List<String> parameters(Operation operation, JsonNode node, String target, Message message) {
		Map<String, String> values = new HashMap<>(query(target));
		List<String> names = Arrays.stream(operation.template().split("/")).filter(part -> part.startsWith("{")).map(part -> part.substring(1, part.length() - 1))
				.toList();
		List<String> inPath = operation.match(target.split("\\?")[0]).orElseThrow();
		for (int i = 0; i < names.size(); i++) {
			values.put(names.get(i), inPath.get(i));
		}
		List<String> faults = new ArrayList<>();
		for (JsonNode reference : node.path("parameters")) {
			JsonNode parameter = resolved(reference);
			String name = parameter.get("name").asText();
			String value = parameter.get("in").asText().equals("header") ? message.header(name) : values.remove(name);
			if (value == null || value.isEmpty()) {
				if (parameter.path("required").asBoolean()) {
					faults.add("no " + name);
				}
			} else {
				boolean number = parameter.get("schema").path("type").asText().equals("integer");
				faults.addAll(value(parameter.get("schema"), number ? tree(value) : WireFormat.mapper().valueToTree(value)));
			}
		}
		values.keySet().forEach(name -> faults.add("unknown parameter " + name));
		return faults;
	}

	private List<String> body(JsonNode content, Message message) {
		JsonNode media = content.get(message.contentType());
		if (media == null) {
			return List.of("content type " + message.contentType());
		}
		return message.contentType().equals(Headers.JSON_LINES) ? lines(media, message.text()) : value(media.get("schema"), tree(message.text()));
	}

	private List<String> lines(JsonNode media, String text) {
		List<String> faults = new ArrayList<>();
		List<String> lines = new ArrayList<>(text.lines().toList());
		if (media.has("x-first")) {
			faults.addAll(lines.isEmpty() ? List.of("no first line") : schema(media.get("x-first").asText(), lines.removeFirst()));
		}
		JsonNode end = lines.isEmpty() ? null : tree(lines.removeLast()).get("end");
		faults.addAll(end == null ? List.of("no end line") : schema(media.get("x-end").asText(), end.toString()));
		lines.forEach(line -> faults.addAll(schema(media.get("x-line").asText(), line)));
		return faults;
	}

	private List<String> value(JsonNode schema, JsonNode value) {
		return schemas.computeIfAbsent(schema, this::whole).validate(value).stream().map(ValidationMessage::getMessage).toList();
	}

	/** The schema with the contract's components beside it, so that its references lead somewhere. */
	private JsonSchema whole(JsonNode schema) {
		ObjectNode whole = WireFormat.mapper().createObjectNode();
		whole.putArray("allOf").add(schema);
		whole.set("components", contract.get("components"));
		return factory.getSchema(whole);
	}

	private JsonNode node(Operation operation) {
		return contract.get("paths").get(operation.template()).get(operation.method().toLowerCase(Locale.ROOT));
	}

	private JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
	}

	private static Optional<Operation> find(String method, String target) {
		String path = target.split("\\?")[0];
		return Arrays.stream(Operation.values()).filter(each -> each.method().equals(method) && each.match(path).isPresent()).findFirst();
	}

	private static Map<String, String> query(String target) {
		Map<String, String> values = new HashMap<>();
		String[] parts = target.split("\\?", 2);
		if (parts.length > 1) {
			Arrays.stream(parts[1].split("&")).map(pair -> pair.split("=", 2))
					.forEach(pair -> values.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
		}
		return values;
	}

	private static JsonNode tree(String json) {
		try {
			return WireFormat.mapper().readTree(json);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static JsonNode read(Path file) {
		try {
			return WireFormat.mapper().valueToTree(new Yaml().load(Files.readString(file)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

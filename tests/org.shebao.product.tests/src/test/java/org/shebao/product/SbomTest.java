package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

/** What a product says that it consists of, against what it does consist of. */
class SbomTest {
	private static final Set<String> ALLOWED = Set.of("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CDDL-1.0", "CDDL-1.1", "EPL-1.0", "EPL-2.0", "LGPL-2.1-only",
			"LGPL-2.1-or-later", "MIT", "MPL-2.0", "Hanazono");
	/** What manifests call the licences. */
	private static final Map<String, String> SAID = Map.of("licenses/LICENSE-2.0", "Apache-2.0", "epl-2.0", "EPL-2.0", "epl-v10", "EPL-1.0", "/mit", "MIT", "lgpl-2.1", "LGPL-2.1",
			"0BSD", "0BSD", "BSD-3-Clause", "BSD-3-Clause", "bsd-license", "BSD");
	private static final Set<String> FILES = Set.of("shebao/sbom.cdx.json", "shebao/NOTICE.txt", "shebao/LICENSE.txt");

	static List<Path> products() throws IOException {
		try (Stream<Path> found = Files.walk(Product.PRODUCTS, 5)) {
			return found.filter(each -> Files.isDirectory(each.resolve("plugins"))).sorted().toList();
		}
	}

	private static JsonNode bill(Path product) throws IOException {
		return new ObjectMapper().readTree(product.resolve("sbom.cdx.json").toFile());
	}

	private static Stream<JsonNode> components(Path product) throws IOException {
		return StreamSupport.stream(bill(product).get("components").spliterator(), false);
	}

	private static String bundle(JsonNode component) {
		return component.get("properties").get(0).get("value").asText();
	}

	private static String licence(JsonNode component) {
		JsonNode licence = component.get("licenses").get(0);
		return licence.has("expression") ? licence.get("expression").asText() : licence.get("license").get("name").asText();
	}

	@Test
	@DisplayName("Both products for both systems are looked at")
	void allProducts() throws IOException {
		assertEquals(4, products().size());
	}

	@ParameterizedTest
	@MethodSource("products")
	@DisplayName("The bill of materials is CycloneDX 1.6")
	void schema(Path product) throws IOException {
		JsonSchema schema = JsonSchemaFactory
				.getInstance(SpecVersion.VersionFlag.V7, builder -> builder.schemaMappers(mappers -> mappers.mapPrefix("http://cyclonedx.org/schema/", "classpath:")))
				.getSchema(SchemaLocation.of("http://cyclonedx.org/schema/bom-1.6.schema.json"));
		assertEquals(Set.of(), schema.validate(bill(product)));
	}

	@ParameterizedTest
	@MethodSource("products")
	@DisplayName("Every bundle of the product is in the bill, with its hash, a package URL and a licence; and nothing else is")
	void everyBundle(Path product) throws IOException, GeneralSecurityException {
		Map<String, JsonNode> listed = components(product).filter(each -> each.has("hashes")).collect(Collectors.toMap(SbomTest::bundle, each -> each));
		try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
			assertEquals(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()), listed.keySet());
		}
		for (JsonNode component : listed.values()) {
			byte[] content = Files.readAllBytes(product.resolve("plugins").resolve(bundle(component)));
			assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), component.get("hashes").get(0).get("content").asText());
			String version = component.get("version").asText();
			assertTrue(component.get("purl").asText().matches("pkg:(maven/[\\w.-]+|p2)/" + component.get("name").asText() + "@" + version), component.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("products")
	@DisplayName("Every library within a bundle of ours is in the bill too")
	void nestedLibraries(Path product) throws IOException {
		Set<String> listed = components(product).map(each -> bundle(each) + " " + each.get("name").asText()).collect(Collectors.toSet());
		List<String> missing = new ArrayList<>();
		for (JsonNode ours : components(product).filter(each -> each.get("purl").asText().startsWith("pkg:p2/")).toList()) {
			try (ZipFile jar = new ZipFile(product.resolve("plugins").resolve(bundle(ours)).toFile())) {
				jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".jar")).map(name -> bundle(ours) + " " + name.replaceAll(".*/|\\.jar", ""))
						.filter(library -> !listed.contains(library)).forEach(missing::add);
			}
		}
		assertEquals(List.of(), missing);
		assertTrue(listed.stream().anyMatch(each -> each.endsWith(" derby")), "Derby is one of them");
	}

	@ParameterizedTest
	@MethodSource("products")
	@DisplayName("No part is under a licence that is not allowed")
	void licences(Path product) throws IOException {
		assertEquals(List.of(), components(product).filter(each -> Stream.of(licence(each).split(" OR ")).noneMatch(ALLOWED::contains)).map(JsonNode::toString).toList());
	}

	@ParameterizedTest
	@MethodSource("products")
	@DisplayName("A licence that a bundle's own manifest names is the one in the bill")
	void manifestsAgree(Path product) throws IOException {
		int named = 0;
		for (JsonNode component : components(product).filter(each -> each.has("hashes")).toList()) {
			try (JarFile jar = new JarFile(product.resolve("plugins").resolve(bundle(component)).toFile())) {
				String said = String.valueOf(jar.getManifest().getMainAttributes().getValue("Bundle-License"));
				for (Map.Entry<String, String> name : SAID.entrySet()) {
					if (said.contains(name.getKey())) {
						named++;
						assertTrue(licence(component).contains(name.getValue()), bundle(component) + " says " + said);
					}
				}
			}
		}
		assertTrue(named > 30, "manifests that name a licence: " + named);
	}

	@ParameterizedTest
	@MethodSource("products")
	@DisplayName("The notice names every part with its version and licence")
	void notice(Path product) throws IOException {
		List<String> lines = Files.readAllLines(product.resolve("NOTICE.txt"));
		assertEquals(List.of(), components(product).map(each -> each.get("name").asText() + " " + each.get("version").asText() + "|" + licence(each))
				.filter(part -> lines.stream().noneMatch(line -> line.contains(part.split("\\|")[0]) && line.endsWith(part.split("\\|")[1]))).toList());
	}

	@Test
	@DisplayName("The archives have the bill, the notice and our licence")
	void archives() throws IOException {
		for (String product : List.of("org.shebao.headless", "org.shebao.workbench.product")) {
			try (ZipFile zip = new ZipFile(Product.PRODUCTS.resolve(product + "-win32.win32.x86_64.zip").toFile(), StandardCharsets.UTF_8)) {
				assertEquals(FILES, zip.stream().map(entry -> entry.getName()).filter(FILES::contains).collect(Collectors.toSet()));
			}
			assertEquals(FILES, inTar(Product.PRODUCTS.resolve(product + "-linux.gtk.x86_64.tar.gz")));
		}
	}

	private static Set<String> inTar(Path archive) throws IOException {
		Set<String> found = new java.util.HashSet<>();
		try (TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(Files.newInputStream(archive)))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				found.add(entry.getName());
			}
		}
		found.retainAll(FILES);
		return found;
	}
}

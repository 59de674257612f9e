package org.shebao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RepositoryTest {

	/** Hosts from which build tools fetch packages: the machine's own settings name them, so that the build works behind any mirror. */
	private static final Pattern REGISTRY = Pattern.compile("(?:repo[0-9]*|central|search)\\.maven\\.|sonatype\\.(?:org|com)|registry\\.(?:npmjs|yarnpkg)|[a-z]+\\.debian\\.org"
			+ "|pypi\\.org|python[h]osted|(?:download|repo)\\.eclipse\\.org|plugins\\.gradle\\.org|jitpack\\.io|proxy\\.golang"
			+ "|//[a-z0-9.:-]*(?:nexus|artifactory|jfrog|mirror)[a-z0-9.-]*|//[a-z0-9.:-]+/[a-z0-9/._-]*(?:maven2|repository/|/simple)\\b");
	private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"([^\"]+)\"");
	private static final Pattern FEATURE = Pattern.compile("<feature id=\"([^\"]+)\"");
	private static final Pattern TESTS = Pattern.compile("(?m)^\\s+@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example)\\b");
	private static final long LARGEST_TEXT = 2_000_000;

	@Test
	void noFileNamesAPackageRegistry() throws IOException {
		for (Path file : Checkout.files()) {
			if (Files.size(file) < LARGEST_TEXT) {
				// bytes as characters: binary files do no harm
				String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				List<String> found = REGISTRY.matcher(text).results().map(match -> match.group()).toList();
				assertEquals(List.of(), found, () -> Checkout.root().relativize(file).toString());
			}
		}
	}

	/** What is measured on demand alone is named so. */
	@Test
	void everyTestHasANameThatTheBuildRuns() {
		List<String> unseen = Checkout.files().stream().filter(file -> file.toString().endsWith(".java"))
				.filter(file -> TESTS.matcher(Checkout.text(file)).find()).map(file -> file.getFileName().toString())
				.filter(name -> !name.matches(".*(Test|Tests|Properties|Speed)\\.java")).toList();
		assertEquals(List.of(), unseen);
	}

	@Test
	void noBuildFileBringsARepositoryOfItsOwn() {
		Checkout.files().stream().filter(file -> file.getFileName().toString().matches("pom\\.xml|pom\\.tycho|.*\\.target|settings\\.xml"))
				.forEach(file -> assertFalse(Checkout.text(file).matches("(?s).*<(?:repository|pluginRepository|mirror)[ >].*"), file.toString()));
	}

	@Test
	void everyBundleIsInExactlyOneFeature() {
		String features = features().map(folder -> Checkout.text(folder.resolve("feature.xml"))).collect(Collectors.joining());
		for (Path bundle : Checkout.folders("bundles")) {
			if (Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))) {
				String plugin = "<plugin id=\"" + bundle.getFileName() + "\"";
				assertEquals(1, features.split(Pattern.quote(plugin), -1).length - 1, bundle.getFileName().toString());
			}
		}
	}

	@Test
	void noBundleIsInTwoFeatures() {
		Set<String> seen = new HashSet<>();
		List<String> twice = features().flatMap(feature -> PLUGIN.matcher(Checkout.text(feature.resolve("feature.xml"))).results()).map(match -> match.group(1))
				.filter(plugin -> !seen.add(plugin)).toList();
		assertEquals(List.of(), twice);
	}

	@Test
	void everyFeatureIsPublished() {
		String category = Checkout.text("product/category.xml");
		List<String> left = features().map(folder -> folder.getFileName().toString()).filter(feature -> !category.contains("<feature id=\"" + feature + "\"")).toList();
		assertEquals(List.of(), left, "name them in product/category.xml");
	}

	@Test
	void theHeadlessProductLacksOnlyTheWindow() {
		List<String> window = features("product/workbench.product");
		assertTrue(window.contains("org.shebao.window.feature"));
		assertEquals(window.stream().filter(feature -> !feature.equals("org.shebao.window.feature")).toList(), features("product/headless.product"));
	}

	@Test
	void bothProductsStartTheSameBundlesFirst() {
		assertEquals(started("product/headless.product"), started("product/workbench.product"));
	}

	@Test
	void theBillOfMaterialsNamesTheVersionsOfNestedLibraries() {
		Checkout.text("releng/sbom/nested.txt").lines().filter(line -> line.contains("pkg:maven/")).map(line -> line.split("\\s+")).forEach(words -> {
			String nested = words[1];
			assertTrue(Checkout.dependencies("bundles/" + words[0] + "/pom.xml").stream()
					.anyMatch(each -> nested.equals("pkg:maven/%s/%s@%s".formatted(each.group(), each.artifact(), each.version()))), nested);
		});
	}

	@Test
	void noProductWritesItsArgumentsToALog() {
		for (String product : List.of("product/headless.product", "product/workbench.product")) {
			assertTrue(Checkout.text(product).contains("<property name=\"eclipse.log.include.commandline\" value=\"false\"/>"), product);
		}
	}

	@Test
	void noStartProgramLeavesTheMemoryOnTheDisk() {
		for (String program : List.of("features/org.shebao.platform.feature/rootfiles/linux/launch.sh", "features/org.shebao.platform.feature/rootfiles/win32/shebao.cmd",
				"releng/windows-launcher/launcher.c")) {
			String text = Checkout.text(program);
			assertTrue(text.contains("-XX:-CreateCoredumpOnCrash") && !text.contains("HeapDump"), program);
		}
	}

	private static Stream<Path> features() {
		return Checkout.folders("features").stream();
	}

	private static List<String> features(String product) {
		return FEATURE.matcher(Checkout.text(product)).results().map(match -> match.group(1)).toList();
	}

	private static List<String> started(String product) {
		return Checkout.text(product).lines().map(String::strip).filter(line -> line.contains("autoStart=")).toList();
	}

	@Test
	void everyTestModuleIsBuilt() {
		String modules = Checkout.text("tests/pom.xml");
		List<String> left = Checkout.folders("tests").stream().filter(folder -> Files.exists(folder.resolve("pom.xml"))).map(folder -> folder.getFileName().toString())
				.filter(name -> !modules.contains("<module>" + name + "</module>")).toList();
		assertEquals(List.of(), left, "name them in tests/pom.xml");
	}

	@Test
	void everyFolderWithTestsIsAModule() {
		// folders with another ending hold sources that several modules share
		List<String> left = Checkout.folders("tests").stream().filter(folder -> folder.toString().endsWith(".tests"))
				.filter(folder -> !Files.exists(folder.resolve("pom.xml"))).map(folder -> folder.getFileName().toString()).toList();
		assertEquals(List.of(), left, "give them a pom.xml");
	}
}

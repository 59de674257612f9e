package org.shebao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class RepositoryTest {

	/** Hosts from which build tools fetch packages: the machine's own settings name them, so that the build works behind any mirror. */
	private static final Pattern REGISTRY = Pattern.compile("(?:repo[0-9]*|central|search)\\.maven\\.|sonatype\\.(?:org|com)|registry\\.(?:npmjs|yarnpkg)|[a-z]+\\.debian\\.org"
			+ "|pypi\\.org|python[h]osted|(?:download|repo)\\.eclipse\\.org|plugins\\.gradle\\.org|jitpack\\.io|proxy\\.golang"
			+ "|//[a-z0-9.:-]*(?:nexus|artifactory|jfrog|mirror)[a-z0-9.-]*|//[a-z0-9.:-]+/[a-z0-9/._-]*(?:maven2|repository/|/simple)\\b");
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

	@Test
	void noBuildFileBringsARepositoryOfItsOwn() {
		Checkout.files().stream().filter(file -> file.getFileName().toString().matches("pom\\.xml|pom\\.tycho|.*\\.target|settings\\.xml"))
				.forEach(file -> assertFalse(Checkout.text(file).matches("(?s).*<(?:repository|pluginRepository|mirror)[ >].*"), file.toString()));
	}

	@Test
	void everyBundleIsInExactlyOneFeature() {
		String features = Checkout.folders("features").stream().map(folder -> Checkout.text(folder.resolve("feature.xml"))).collect(Collectors.joining());
		for (Path bundle : Checkout.folders("bundles")) {
			if (Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))) {
				String plugin = "<plugin id=\"" + bundle.getFileName() + "\"";
				assertEquals(1, features.split(Pattern.quote(plugin), -1).length - 1, bundle.getFileName().toString());
			}
		}
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

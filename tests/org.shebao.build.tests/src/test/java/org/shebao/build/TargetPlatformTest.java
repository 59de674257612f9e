package org.shebao.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.shebao.build.Checkout.Coordinates;

class TargetPlatformTest {

	private static final String TARGET = "target-platform/shebao.target";
	private static final Pattern EXACT = Pattern.compile("[0-9]+(\\.[0-9]+)*([.-][A-Za-z0-9]+)*");

	@Test
	void everyArtifactHasAReason() {
		String reasons = Checkout.text("target-platform/README.md");
		List<String> missing = artifacts().filter(artifact -> !reasons.contains("`" + artifact + "`")).toList();
		assertEquals(List.of(), missing, "name them in target-platform/README.md, each with its reason");
	}

	@Test
	void nothingIsExplainedThatIsNotThere() {
		Set<String> known = artifacts().collect(Collectors.toSet());
		List<String> gone = Checkout.text("target-platform/README.md").lines().filter(line -> line.startsWith("| `")).map(line -> line.substring(1, line.indexOf('|', 1)))
				.flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results().map(match -> match.group(1))).filter(name -> !known.contains(name)).toList();
		assertEquals(List.of(), gone, "target-platform/README.md explains what " + TARGET + " does not hold");
	}

	@Test
	void everyVersionIsExact() {
		List<Coordinates> all = Checkout.dependencies(TARGET);
		assertFalse(all.isEmpty());
		all.forEach(each -> assertTrue(EXACT.matcher(each.version()).matches() && !each.version().contains("SNAPSHOT"), each.toString()));
	}

	@Test
	void noArtifactStandsTwice() {
		Set<String> seen = new HashSet<>();
		assertEquals(List.of(), artifacts().filter(artifact -> !seen.add(artifact)).toList());
	}

	@Test
	void testsAndNestedServicesHaveTheVersionsOfTheProduct() {
		var versions = Checkout.dependencies(TARGET).stream().collect(Collectors.toMap(each -> each.group() + ":" + each.artifact(), Function.identity()));
		Stream.of("tests/org.shebao.tests.libraries/pom.xml", "bundles/org.shebao.collections.services/pom.xml").map(Checkout::dependencies).flatMap(List::stream).forEach(used -> {
			Coordinates shipped = versions.get(used.group() + ":" + used.artifact());
			assertTrue(shipped == null || shipped.equals(used), () -> used + " is not " + shipped);
		});
	}

	@Test
	void plainTestsSeeTheWidgetsOfLinuxAndOfNoOtherPlatform() {
		List<String> widgets = Checkout.dependencies("tests/org.shebao.tests.libraries/pom.xml").stream().map(Coordinates::artifact)
				.filter(artifact -> artifact.matches("org\\.eclipse\\.(swt|e4\\.ui\\.swt)\\.(gtk|win32|cocoa).*")).toList();
		assertEquals(List.of("org.eclipse.swt.gtk.linux.x86_64", "org.eclipse.e4.ui.swt.gtk"), widgets);
	}

	@Test
	void quickTestsRunOnTheVersionsOfTheBuild() {
		var built = Checkout.dependencies("tests/pom.xml").stream().collect(Collectors.toMap(Coordinates::artifact, Coordinates::version, (one, other) -> one));
		Checkout.text("releng/quick/libraries.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.strip().split(":"))
				.filter(parts -> built.containsKey(parts[1])).forEach(parts -> assertEquals(built.get(parts[1]), parts[2], parts[1]));
	}

	private static Stream<String> artifacts() {
		return Checkout.dependencies(TARGET).stream().map(Coordinates::artifact);
	}
}

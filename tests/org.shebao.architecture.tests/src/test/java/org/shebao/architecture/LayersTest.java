package org.shebao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Who may import whom: the picture of ARCHITECTURE §1. */
class LayersTest {

	private static final Set<String> PORTS = Set.of("core", "gateway", "store", "documents", "session");

	/** What each bundle may import beside itself, without the common beginning of the names. */
	private static final Map<String, Set<String>> BELOW = new TreeMap<>(Map.ofEntries(
			Map.entry("core", Set.of()),
			Map.entry("gateway", Set.of("core")),
			Map.entry("gateway.http", Set.of("core", "gateway")),
			Map.entry("bureau", Set.of("core", "gateway")),
			Map.entry("store", Set.of("core", "gateway")),
			Map.entry("documents", Set.of("core")),
			Map.entry("session", Set.of("core", "gateway", "store")),
			Map.entry("workbench", Set.of("core", "gateway", "documents")),
			Map.entry("update", Set.of("core")),
			Map.entry("employees", PORTS),
			Map.entry("wages", with(PORTS, "employees")),
			Map.entry("declarations", with(PORTS, "wages", "employees")),
			Map.entry("payment", with(PORTS, "declarations")),
			Map.entry("home", with(PORTS, "workbench")),
			Map.entry("sandbox", with(PORTS, "workbench", "employees", "payment")),
			Map.entry("application", with(PORTS, "workbench", "employees", "update")),
			Map.entry("cli", with(PORTS, "employees", "wages", "declarations", "payment", "update"))));
	/** Bundles that also serve a product without the window: only their pages know the kit. */
	private static final Set<String> AREAS = Set.of("employees", "wages", "declarations", "payment");
	private static final DescribedPredicate<JavaClass> PAGES = DescribedPredicate.describe("are pages of an area",
			type -> Code.isOurs(type) && AREAS.contains(shortName(Bundle.of(type.getPackageName()))) && Code.isInUi(type));
	/** Bundles of the window alone. */
	private static final Set<String> WINDOW = Set.of("workbench", "application", "home", "sandbox", "collections.services");
	/** What only the product with the window has. */
	private static final Set<String> OF_THE_WINDOW = Set.of("org.shebao.workbench", "org.shebao.application", "org.shebao.home", "org.shebao.sandbox", "org.eclipse.swt", "org.eclipse.jface",
			"org.eclipse.nebula", "org.eclipse.e4", "jakarta.inject", "jakarta.annotation");
	/** A region brings data, and code only where data cannot say it. */
	private static final Set<String> BELOW_REGIONS = Set.of("core", "gateway");

	private static Set<String> with(Set<String> some, String... more) {
		Set<String> all = new TreeSet<>(some);
		all.addAll(List.of(more));
		return all;
	}

	static List<Bundle> bundles() {
		return Bundle.WITH_CODE;
	}

	private static String shortName(Bundle bundle) {
		return bundle.name().substring("org.shebao.".length());
	}

	private static Set<String> below(Bundle bundle) {
		String name = shortName(bundle);
		return name.startsWith("region.") ? BELOW_REGIONS : BELOW.get(name);
	}

	@Test
	@DisplayName("Every bundle with code is on the class path of these tests (else name it in the pom) and has its place in the picture")
	void everyBundleIsSeen() {
		assertTrue(Bundle.WITH_CODE.size() >= 11, Bundle.WITH_CODE.toString());
		Set<Bundle> seen = Code.CLASSES.stream().map(type -> Bundle.of(type.getPackageName())).collect(Collectors.toSet());
		assertEquals(Set.copyOf(Bundle.WITH_CODE), seen);
		for (Bundle bundle : Bundle.WITH_CODE) {
			assertTrue(below(bundle) != null, bundle + " has no place in the picture");
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	@DisplayName("Imports run downwards: core ← gateway ← store ← session ← areas ← cli, application; areas only along declarations → wages → employees and payment → declarations")
	void importsRunDownwards(Bundle bundle) {
		Set<String> allowed = with(below(bundle), shortName(bundle));
		classes().that(Code.of(bundle).and(DescribedPredicate.not(PAGES))).should().onlyDependOnClassesThat(areOf(allowed)).check(Code.CLASSES);
	}

	@Test
	@DisplayName("Only the pages of an area know the kit, and beside it they know what their area may know")
	void onlyPagesOfAnAreaKnowTheKit() {
		for (Bundle bundle : Bundle.WITH_CODE) {
			Set<String> allowed = with(below(bundle), shortName(bundle), "workbench");
			classes().that(Code.of(bundle).and(PAGES)).should().onlyDependOnClassesThat(areOf(allowed)).allowEmptyShould(true).check(Code.CLASSES);
		}
	}

	private static DescribedPredicate<JavaClass> areOf(Set<String> bundles) {
		return DescribedPredicate.describe("are of " + bundles + " or libraries", type -> !Code.isOurs(type) || bundles.contains(shortName(Bundle.of(type.getPackageName()))));
	}

	@Test
	@DisplayName("A bundle that serves both products needs nothing of the window: its manifest imports that as optional")
	void theWindowIsOptional() {
		for (Bundle bundle : Bundle.ALL) {
			if (!WINDOW.contains(shortName(bundle))) {
				List<String> needed = Stream.of("Import-Package", "Require-Bundle").flatMap(header -> bundle.needed(header).stream())
						.filter(name -> OF_THE_WINDOW.stream().anyMatch(part -> (name + ".").startsWith(part + "."))).toList();
				assertEquals(List.of(), needed, bundle.toString());
			}
		}
	}

	@Test
	@DisplayName("The bureau imports only core and gateway, and no client imports the bureau")
	void theBureauStandsApart() {
		noClasses().that(DescribedPredicate.not(Code.below("org.shebao.bureau"))).should().dependOnClassesThat(Code.below("org.shebao.bureau"))
				.check(Code.CLASSES);
		noClasses().that(Code.below("org.shebao.bureau")).should()
				.dependOnClassesThat(DescribedPredicate.describe("are a client's", type -> Code.isOurs(type)
						&& !Set.of("org.shebao.core", "org.shebao.gateway", "org.shebao.bureau").contains(Bundle.of(type.getPackageName()).name())))
				.allowEmptyShould(true).check(Code.CLASSES);
	}

	@Test
	@DisplayName("Nobody imports an adapter: regions and the gateway over HTTP are plugged in")
	void adaptersArePluggedIn() {
		DescribedPredicate<JavaClass> adapters = Code.below("org.shebao.gateway.http").or(Code.below("org.shebao.region"));
		noClasses().that(DescribedPredicate.not(adapters)).should().dependOnClassesThat(adapters).check(Code.CLASSES);
	}

	@Test
	@DisplayName("Nobody imports the internal packages of another bundle")
	void internalPackagesAreInternal() {
		assertTrue(Code.CLASSES.stream().filter(LayersTest::isInternal).count() > 100);
		for (Bundle bundle : Bundle.WITH_CODE) {
			noClasses().that(Code.of(bundle)).should().dependOnClassesThat(DescribedPredicate.describe("are internal to another bundle",
					type -> Code.isOurs(type) && isInternal(type) && !Bundle.of(type.getPackageName()).equals(bundle))).check(Code.CLASSES);
		}
	}

	private static boolean isInternal(JavaClass type) {
		return (type.getPackageName() + ".").contains(".internal.");
	}

	@Test
	@DisplayName("A manifest exports no internal package")
	void manifestsExportNoInternals() {
		for (Bundle bundle : Bundle.ALL) {
			assertTrue(bundle.packages("Export-Package").stream().noneMatch(name -> (name + ".").contains(".internal.")), bundle.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	@DisplayName("A manifest imports every package of other bundles that the code uses: what it forgets fails only when the product runs")
	void manifestsImportWhatIsUsed(Bundle bundle) {
		Set<String> used = Code.CLASSES.stream().filter(Code.of(bundle)).flatMap(type -> type.getDirectDependenciesFromSelf().stream())
				.map(dependency -> dependency.getTargetClass().getBaseComponentType()).filter(type -> Code.isOurs(type) || type.getPackageName().startsWith("org.slf4j"))
				.map(JavaClass::getPackageName).filter(name -> !name.startsWith("org.shebao") || !Bundle.of(name).equals(bundle))
				.collect(Collectors.toCollection(TreeSet::new));
		used.removeAll(bundle.packages("Import-Package"));
		bundle.packages("Require-Bundle").forEach(required -> used.removeIf(name -> name.startsWith("org.shebao") && Bundle.of(name).name().equals(required)));
		assertEquals(Set.of(), used);
	}
}

package org.shebao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** House style, as far as a machine can hold it. */
class HabitsTest {

	private static final int MOST_LINES = 600;
	private static final int MEDIAN_LINES = 100;
	private static final int MOST_LINES_OF_A_PAGE = 120;
	/** The two bundles that draw what pages only describe. */
	private static final Set<String> KIT_AND_SHELL = Set.of("org.shebao.workbench", "org.shebao.application");
	private static final Set<String> DUMPING_GROUNDS = Set.of("util", "utils", "helper", "helpers", "common", "misc", "manager", "managers");
	/** Every province, in characters and in letters; the letters of some are too short to stand for themselves. */
	private static final Pattern REGION = Pattern.compile("北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆"
			+ "|(?i:beijing|tianjin|hebei|shanxi|liaoning|jilin|heilongjiang|shanghai|jiangsu|zhejiang|anhui|fujian|jiangxi|shandong|henan|hubei|hunan|guangdong|guangxi"
			+ "|hainan|chongqing|sichuan|guizhou|yunnan|shaanxi|gansu|qinghai|ningxia|xinjiang)|\\b520000\\b");

	private static final Pattern SILENT_CATCH = Pattern.compile("catch \\([^)]*\\bRuntimeException\\b[^)]*\\) \\{\\s*+(?!//)");
	/** China Standard Time bears a city's name. */
	private static final String TIME_ZONE = "Asia/Shanghai";

	private static List<Source> sources() {
		return Source.ALL.values().stream().flatMap(List::stream).toList();
	}

	@Test
	@DisplayName("§6: the time comes from clocks: nobody else asks the computer for it")
	void timeComesFromClocks() {
		noClasses().that().haveSimpleNameNotEndingWith("Clock").should()
				.callMethodWhere(DescribedPredicate.describe("tells the computer's time", HabitsTest::tellsTheTime))
				.orShould().callConstructor(java.util.Date.class).check(Code.CLASSES);
	}

	private static boolean tellsTheTime(JavaCall<? extends CodeUnitCallTarget> call) {
		String owner = call.getTargetOwner().getName();
		String method = call.getTarget().getName();
		return owner.startsWith("java.time.") && method.equals("now") || owner.equals("java.time.Clock") && method.startsWith("system")
				|| owner.equals("java.lang.System") && method.equals("currentTimeMillis") || owner.equals("java.util.Calendar") && method.equals("getInstance");
	}

	@Test
	@DisplayName("No static field can change: it is final, no collection, builder or counter that changes, and an array is private")
	void noStaticFieldCanChange() {
		// a compiler's own tables, such as those of switches over enums, are synthetic
		fields().that().areStatic().and().doNotHaveModifier(JavaModifier.SYNTHETIC).should(new ArchCondition<JavaField>("not change") {
			@Override
			public void check(JavaField field, ConditionEvents events) {
				if (!field.getModifiers().contains(JavaModifier.FINAL) || changes(field.getRawType())
						|| field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE)) {
					events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
				}
			}
		}).check(Code.CLASSES);
	}

	@Test
	@DisplayName("No static field hides behind an interface what can change: nothing made while a class is loaded is such a collection or counter")
	void nothingThatChangesIsMadeStatically() {
		List<String> made = Code.CLASSES.stream().flatMap(type -> type.getStaticInitializer().stream())
				.flatMap(initializer -> initializer.getConstructorCallsFromSelf().stream()).filter(call -> changes(call.getTargetOwner()))
				.map(JavaConstructorCall::getDescription).toList();
		assertEquals(List.of(), made);
	}

	private static boolean changes(JavaClass type) {
		boolean container = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
		return container && !type.isInterface() && !type.isAssignableTo("java.util.ImmutableCollections")
				|| type.getPackageName().equals("java.util.concurrent.atomic") || type.isAssignableTo(Appendable.class) || type.isAssignableTo(ThreadLocal.class);
	}

	@Test
	@DisplayName("Nobody catches Exception, Error or Throwable; who catches RuntimeException stands at a boundary and says why in the first line")
	void nobodyCatchesEverything() {
		List<String> found = new ArrayList<>();
		for (Source source : sources()) {
			source.caught().stream().filter(Set.of("Exception", "Error", "Throwable")::contains).forEach(type -> found.add(source.file() + " catches " + type));
			if (SILENT_CATCH.matcher(Bundle.text(source.file())).find()) {
				found.add(source.file() + " catches RuntimeException and does not say why");
			}
		}
		assertEquals(List.of(), found);
		assertTrue(sources().stream().mapToInt(source -> source.caught().size()).sum() > 20, "catch clauses were read");
	}

	@Test
	@DisplayName("No file has more than 600 lines, and half of them have no more than 100")
	void filesAreSmall() {
		List<Integer> lines = new ArrayList<>();
		for (Bundle bundle : Bundle.WITH_CODE) {
			for (Path file : bundle.files("java")) {
				int count = (int) Bundle.text(file).lines().count();
				assertTrue(count <= MOST_LINES, file + " has " + count + " lines");
				lines.add(count);
			}
		}
		assertTrue(lines.size() > 200, "files were read");
		assertTrue(lines.stream().sorted().toList().get(lines.size() / 2) <= MEDIAN_LINES);
	}

	@Test
	@DisplayName("A page of an area has no more than 120 lines: the kit does the rest")
	void pagesAreSmall() {
		for (Bundle bundle : Bundle.WITH_CODE) {
			if (!KIT_AND_SHELL.contains(bundle.name())) {
				bundle.files("java").stream().filter(file -> file.getParent().endsWith("ui")).forEach(file -> {
					long count = Bundle.text(file).lines().count();
					assertTrue(count <= MOST_LINES_OF_A_PAGE, file + " has " + count + " lines");
				});
			}
		}
	}

	@Test
	@DisplayName("There is no package for what has no place")
	void noDumpingGrounds() {
		for (JavaClass type : Code.CLASSES) {
			assertTrue(Stream.of(type.getPackageName().split("\\.")).noneMatch(DUMPING_GROUNDS::contains), type.getName());
			assertTrue(!type.getSimpleName().matches(".*(Util|Utils|Helper|Manager|Misc)"), type.getName());
		}
	}

	@Test
	@DisplayName("§3: no code knows a region by name; only a region's own bundle does")
	void noCodeKnowsARegion() {
		List<String> found = new ArrayList<>();
		for (Bundle bundle : Bundle.ALL) {
			if (!bundle.name().startsWith("org.shebao.region.")) {
				Source.ALL.getOrDefault(bundle, List.of()).forEach(source -> source.words().filter(word -> !word.equals(TIME_ZONE) && REGION.matcher(word).find())
						.forEach(word -> found.add(source.file() + ": " + word)));
				Stream.concat(bundle.files("properties").stream(), bundle.files("xml").stream())
						.filter(file -> REGION.matcher(Bundle.text(file)).find()).forEach(file -> found.add(file.toString()));
			}
		}
		assertEquals(List.of(), found);
		assertTrue(REGION.matcher("if (guizhou)").find());
	}
}

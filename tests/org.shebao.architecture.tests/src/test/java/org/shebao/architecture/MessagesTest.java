package org.shebao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shebao.architecture.Source.TextCall;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;

/** Texts: Chinese first, English complete, each asked for by somebody. */
class MessagesTest {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
	private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
	/** English texts in which Chinese has its place: both languages of the command reference, and amounts in words as printed on forms. */
	private static final Pattern BILINGUAL = Pattern.compile("reference\\..*|amount\\.words|voucher\\.summary");
	private static final Pattern DOTTED = Pattern.compile("[A-Za-z][\\w-]*(\\.[\\w-]+)+");
	private static final Pattern FILE_NAME = Pattern.compile(".*\\.(json|csv|xml|properties|xlsx|xls|pdf|ttf|lock|log|db)");
	/** What the library of the command line looks up by a command's name. */
	private static final Pattern USAGE = Pattern.compile("([\\w.-]+?)\\.(usage\\.(header|description|footer|customSynopsis)|exitCodeListHeading|exitCodeList\\.\\d+)");
	private static final Pattern COMMAND = Pattern.compile("@Command\\(\\s*name = \"([\\w-]+)\"");
	private static final Map<Bundle, List<Source>> SOURCES = Bundle.WITH_CODE.stream().collect(Collectors.toUnmodifiableMap(bundle -> bundle, Source.ALL::get));
	private static final List<MessageFile> FILES = MessageFile.all();

	static List<MessageFile> files() {
		return FILES;
	}

	private static List<TextCall> calls() {
		return SOURCES.values().stream().flatMap(List::stream).flatMap(source -> source.textCalls().stream()).toList();
	}

	@Test
	@DisplayName("Texts and the places that ask for them are found")
	void textsAreFound() {
		assertTrue(FILES.size() >= 13, FILES.toString());
		assertTrue(FILES.stream().mapToInt(file -> file.keys().size()).sum() > 500);
		assertTrue(calls().size() > 250, calls().size() + " calls");
		assertTrue(calls().stream().filter(call -> call.arguments() > 0).count() > 100);
	}

	@ParameterizedTest
	@MethodSource("files")
	@DisplayName("Every text is there in both languages, with the same places")
	void bothLanguagesSayTheSame(MessageFile file) {
		assertEquals(file.keys(), new TreeSet<>(file.english().stringPropertyNames()));
		for (String key : file.keys()) {
			assertEquals(MessageFile.places(file.chinese().getProperty(key)), MessageFile.places(file.english().getProperty(key)), key);
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	@DisplayName("Chinese texts are Chinese, English texts are English")
	void textsAreInTheirLanguage(MessageFile file) {
		List<String> wrong = new ArrayList<>();
		for (String key : file.keys()) {
			String chinese = file.chinese().getProperty(key);
			String english = file.english().getProperty(key, "");
			boolean words = LATIN.matcher(english.replaceAll("\\{[^}]*}", "")).find();
			if (words && !HAN.matcher(chinese).find()) {
				wrong.add(key + " is not Chinese: " + chinese);
			}
			if (HAN.matcher(english).find() && !BILINGUAL.matcher(key).matches()) {
				wrong.add(key + " is not English: " + english);
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	@DisplayName("Every text asked for exists beside its anchor, and shows every argument that it gets")
	void everyTextAskedForExists() {
		Map<String, MessageFile> byPackage = FILES.stream().collect(Collectors.toMap(MessageFile::packageName, file -> file));
		List<String> wrong = new ArrayList<>();
		for (Source source : SOURCES.values().stream().flatMap(List::stream).toList()) {
			Map<String, String> texts = new TreeMap<>();
			source.textPackages().forEach(name -> {
				if (byPackage.containsKey(name)) {
					byPackage.get(name).keys().forEach(key -> texts.put(key, byPackage.get(name).chinese().getProperty(key)));
				} else {
					wrong.add(source.file() + ": " + name + " has no texts");
				}
			});
			if (!source.textPackages().isEmpty()) {
				source.textCalls().forEach(call -> fault(call, texts).ifPresent(fault -> wrong.add(source.file() + ": " + fault)));
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static Optional<String> fault(TextCall call, Map<String, String> texts) {
		if (!call.whole()) {
			return texts.keySet().stream().anyMatch(key -> key.startsWith(call.key())) ? Optional.empty() : Optional.of("no text begins with " + call.key());
		}
		if (!texts.containsKey(call.key())) {
			return Optional.of("no text " + call.key());
		}
		Set<Integer> given = IntStream.range(0, call.arguments()).boxed().collect(Collectors.toSet());
		boolean fits = call.arguments() < 0 || MessageFile.places(texts.get(call.key())).equals(given);
		return fits ? Optional.empty() : Optional.of(call.key() + " has other places than its " + call.arguments() + " arguments");
	}

	@Test
	@DisplayName("A literal that looks like a text's key is one, also where it is handed on before the text is asked for")
	void literalsThatLookLikeKeysAreKeys() {
		List<String> wrong = new ArrayList<>();
		SOURCES.forEach((bundle, sources) -> {
			Set<String> keys = FILES.stream().filter(file -> file.bundle().equals(bundle)).flatMap(file -> file.keys().stream()).collect(Collectors.toSet());
			Set<String> beginnings = keys.stream().filter(key -> key.contains(".") && !USAGE.matcher(key).matches())
					.map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
			sources.forEach(source -> source.literals().stream()
					.filter(literal -> DOTTED.matcher(literal).matches() && !FILE_NAME.matcher(literal).matches())
					.filter(literal -> beginnings.contains(literal.substring(0, literal.indexOf('.'))) && !keys.contains(literal))
					.forEach(literal -> wrong.add(source.file() + ": " + literal)));
		});
		assertEquals(List.of(), wrong);
	}

	@ParameterizedTest
	@MethodSource("files")
	@DisplayName("Every text is asked for: by its key, by the beginning of its key, as the label of an enum constant, or as a command's description")
	void everyTextIsAskedFor(MessageFile file) {
		Set<String> literals = SOURCES.get(file.bundle()).stream().flatMap(source -> source.literals().stream()).collect(Collectors.toSet());
		List<String> beginnings = literals.stream().filter(literal -> literal.endsWith(".") && literal.length() > 2).toList();
		Set<String> labels = labels(file).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		Set<String> commands = commands(file.bundle());
		List<String> unused = file.keys().stream().filter(key -> !literals.contains(key) && !labels.contains(key) && !describesOne(key, commands)
				&& beginnings.stream().noneMatch(key::startsWith)).toList();
		assertEquals(List.of(), unused);
	}

	@ParameterizedTest
	@MethodSource("files")
	@DisplayName("An enum that has a label for one constant has it for all, and for no other")
	void labelsAreComplete(MessageFile file) {
		labels(file).forEach((type, labels) -> {
			Set<String> own = file.keys().stream().filter(key -> key.startsWith(type + ".")).collect(Collectors.toCollection(TreeSet::new));
			if (!own.isEmpty()) {
				assertEquals(labels, own, type);
			}
		});
	}

	/** The keys that the labels of a package's enums have, by the enum's name. */
	private static Map<String, Set<String>> labels(MessageFile file) {
		return Code.CLASSES.stream().filter(type -> type.isEnum() && type.getPackageName().equals(file.packageName()))
				.collect(Collectors.toMap(JavaClass::getSimpleName, MessagesTest::labels, (one, other) -> one, TreeMap::new));
	}

	private static Set<String> labels(JavaClass type) {
		return type.getFields().stream().filter(field -> field.getRawType().equals(type)).map(JavaField::getName)
				.map(constant -> type.getSimpleName() + "." + constant).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> commands(Bundle bundle) {
		return bundle.files("java").stream().flatMap(file -> COMMAND.matcher(Bundle.text(file)).results()).map((MatchResult found) -> found.group(1))
				.collect(Collectors.toSet());
	}

	private static boolean describesOne(String key, Set<String> commands) {
		var usage = USAGE.matcher(key);
		return usage.matches() && commands.containsAll(Arrays.asList(usage.group(1).split("\\.")));
	}
}

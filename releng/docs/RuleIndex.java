import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes docs/rules.md: which tests carry a rule's number in their display name or method name.
 * Arguments: the checkout; with --check nothing is written and a stale file is exit code 1.
 */
final class RuleIndex {

	private static final Pattern TITLED = Pattern.compile(
			"@DisplayName\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"[\\s+]*)+)\\)(?:\\s|@\\w+(?:\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\"|\\([^()]*\\))*\\))?"
					+ "|//[^\\n]*|public|final|abstract|static)*(class|void)\\s+(\\w+)");
	private static final Pattern NAMED = Pattern.compile("\\bvoid\\s+(\\w*?[RCWrcw]_?\\d{1,3}\\w*)\\s*\\(");
	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
	private static final Pattern RULE = Pattern.compile("\\b([RCW]-\\d{1,3})\\b");
	private static final Pattern RULE_IN_NAME = Pattern.compile("(?:^|_)([RCWrcw])_?(\\d{1,3})(?=_|[A-Z]|$)");
	private static final Comparator<String> BY_KIND_AND_NUMBER =
			Comparator.<String>comparingInt(rule -> "RCW".indexOf(rule.charAt(0))).thenComparingInt(rule -> Integer.parseInt(rule.substring(2)));

	private final Map<String, Set<String>> tests = new TreeMap<>(BY_KIND_AND_NUMBER);

	private RuleIndex() {
	}

	public static void main(String[] args) throws IOException {
		Path checkout = Path.of(args[0]);
		Path file = checkout.resolve("docs/rules.md");
		String text = text(checkout);
		if (!List.of(args).contains("--check")) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
		} else if (!Files.exists(file) || !Files.readString(file).equals(text)) {
			System.err.println("docs/rules.md does not list the tests as they are; renew it by: ./shebao docs");
			System.exit(1);
		}
	}

	private static String text(Path checkout) throws IOException {
		RuleIndex index = new RuleIndex();
		try (Stream<Path> files = Files.walk(checkout.resolve("tests"))) {
			for (Path source : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
				index.read(source.getFileName().toString().replace(".java", ""), Files.readString(source));
			}
		}
		return index.write();
	}

	private void read(String type, String source) {
		TITLED.matcher(source).results().forEach(match -> {
			String title = LITERAL.matcher(match.group(1)).results().map(part -> part.group(1)).collect(Collectors.joining());
			RULE.matcher(title).results().map(MatchResult::group).forEach(rule -> add(rule, "`" + type + "` " + words(title)));
		});
		NAMED.matcher(source).results().map(match -> match.group(1)).forEach(name -> RULE_IN_NAME.matcher(name).results()
				.forEach(part -> add(part.group(1).toUpperCase() + "-" + part.group(2), "`" + type + "." + name + "`")));
	}

	private static String words(String title) {
		return title.replace("\\\"", "\"").replace("|", "\\|");
	}

	private void add(String rule, String test) {
		tests.computeIfAbsent(rule, key -> new TreeSet<>()).add(test);
	}

	private String write() {
		String rows = tests.entrySet().stream().map(entry -> "| " + entry.getKey() + " | " + String.join("<br>", entry.getValue()) + " |\n")
				.collect(Collectors.joining());
		return """
				# Rules and their tests

				Generated from the tests by `./shebao docs`; a test fails when it is stale.
				R: rules of use, C: computations, W: contribution wages.

				| rule | tests |
				|---|---|
				""" + rows;
	}
}

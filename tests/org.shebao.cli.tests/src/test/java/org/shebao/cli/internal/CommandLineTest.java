package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shebao.core.RuleViolation;
import org.shebao.gateway.Doubt;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.sandbox.SandboxException;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class CommandLineTest {

	@BeforeEach
	void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "wages", "no-such-command", "declare", "voucher issue --account 1 --payer-name x", "employees list --limit many", "wages submit",
			"wages add --person 张三", "sync --full --incremental" })
	void wrongCommandLinesExitWith2(String line) {
		Terminal.Outcome outcome = Terminal.overBroken(new IllegalStateException("must not be opened")).run(line.split(" "));
		assertEquals(2, outcome.exit(), outcome.err());
		assertFalse(outcome.err().isBlank());
	}

	@Test
	void aRefusalExitsWith3AndNamesItsRule() {
		Terminal.Outcome outcome = Terminal.overBroken(new RuleViolation("R-086", "没有填写工资", List.of("张三"))).run("status");
		assertEquals(3, outcome.exit());
		assertEquals(List.of("R-086 没有填写工资", "  张三"), outcome.err().lines().toList());
	}

	@Test
	@DisplayName("W-12: an unreachable bureau exits with 4")
	void anUnreachableBureauExitsWith4() {
		Terminal.Outcome outcome = Terminal.overBroken(new GatewayException.Unreachable("connection refused", null)).run("status");
		assertEquals(4, outcome.exit());
		assertEquals("W-12 网络异常，请检查网络或代理设置后重试", outcome.err().lines().findFirst().orElseThrow());
	}

	@Test
	void anUnknownOutcomeExitsWith5() {
		assertEquals(5, Terminal.overBroken(new GatewayException.OutcomeUnknown("cut", null)).run("status").exit());
	}

	@Test
	void withJsonAFailureIsOneDocumentOnTheOutput() {
		Terminal.Outcome outcome = Terminal.overBroken(new RuleViolation("R-086", "没有填写工资", List.of("张三"))).run("status", "--json");
		JsonNode document = outcome.json();
		assertEquals("[failure, rule, message, details]", names(document).toString(), outcome.out());
		assertEquals("R-086", document.get("rule").asText());
		assertEquals("REFUSED", document.get("failure").asText());
		assertEquals("张三", document.get("details").get(0).asText());
		assertEquals("", outcome.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--json wages", "no-such-command --json", "declare --json", "wages submit --json", "bureau start --data x --json", "month --json" })
	void withJsonAWrongCommandLineIsOneDocumentToo(String line) {
		Terminal.Outcome outcome = Terminal.overBroken(new IllegalStateException("must not be opened")).run(line.split(" "));
		assertEquals(2, outcome.exit(), outcome.err());
		assertEquals("USAGE", outcome.json().get("failure").asText());
		assertFalse(outcome.json().get("message").asText().isBlank());
		assertEquals("", outcome.err());
	}

	@Test
	void aFaultOfTheProgramExitsWith1AndSaysWhatIsSafe() {
		Terminal.Outcome outcome = Terminal.overBroken(new IllegalStateException("broken")).run("status", "--json");
		assertEquals(1, outcome.exit());
		assertEquals("FAILED", outcome.json().get("failure").asText());
		assertTrue(outcome.json().get("message").asText().contains("已保存的数据是安全的"), outcome.out());
		assertTrue(outcome.err().startsWith("java.lang.IllegalStateException: broken"), "the trace stands on the error output: " + outcome.err());
	}

	@Test
	void aSandboxThatCannotStartSaysWhy() {
		Terminal.Outcome outcome = Terminal.overBroken(new SandboxException("端口 8520 被占用", null)).run("status");
		assertEquals(1, outcome.exit());
		assertEquals("端口 8520 被占用", outcome.err().strip());
	}

	@Test
	void anUntrustedBureauExitsWith4AndAnEndedSessionWith3() {
		assertEquals(4, Terminal.overBroken(new GatewayException.Untrusted(Doubt.AUTHORITY, null)).run("status").exit());
		assertEquals(3, Terminal.overBroken(new GatewayException.SessionEnded("ended")).run("status").exit());
	}

	@Test
	@DisplayName("A broken region is reported and the command is done")
	void regionsReportsBrokenOnes() {
		Terminal.Outcome outcome = Terminal.overBroken(new IllegalStateException("must not be opened")).run("regions", "--json");
		assertEquals(0, outcome.exit(), outcome.err());
		assertTrue(outcome.json().toString().contains("坏了"), outcome.out());
	}

	@Test
	void noOptionTakesAPassword() {
		List<OptionSpec> options = new ArrayList<>();
		commands(root()).forEach(command -> options.addAll(command.options()));
		assertTrue(options.size() > 50, "options were found");
		for (OptionSpec option : options) {
			assertFalse(option.longestName().contains("password"), option.longestName());
			assertFalse(option.type() == char[].class, option.longestName());
		}
	}

	@Test
	void noCommandAcceptsAPasswordAsAnArgument() {
		for (CommandSpec command : commands(root())) {
			List<String> words = new ArrayList<>(List.of(command.qualifiedName(" ").split(" ")).subList(1, command.qualifiedName(" ").split(" ").length));
			words.add("--password=Yanshi2026");
			assertEquals(2, Terminal.overBroken(new IllegalStateException("must not be opened")).run(words.toArray(String[]::new)).exit(), words.toString());
		}
	}

	@Test
	void withoutTheVariableAndWithoutATerminalAPasswordIsAskedForInVain() {
		Passwords nothing = new Passwords(Map.of(), question -> null);
		assertTrue(assertThrows(UsageException.class, nothing::current).getMessage().contains("SHEBAO_PASSWORD"));
		assertTrue(assertThrows(UsageException.class, nothing::fresh).getMessage().contains("SHEBAO_NEW_PASSWORD"));
	}

	@Test
	void aNewPasswordIsTypedTwice() {
		Iterator<String> typed = List.of("Abc12345", "Abc12345", "Abc12345", "Abc12346").iterator();
		Passwords prompted = new Passwords(Map.of(), question -> typed.next().toCharArray());
		assertEquals("Abc12345", String.valueOf(prompted.fresh()));
		assertThrows(UsageException.class, prompted::fresh);
	}

	@Test
	void everyCommandAndArgumentIsDescribedInBothLanguages() {
		for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			Locale.setDefault(language);
			for (CommandSpec command : commands(root())) {
				assertTrue(command.usageMessage().description().length > 0, command.qualifiedName());
				command.args().forEach(argument -> assertTrue(argument.description().length > 0, command.qualifiedName() + " " + argument));
			}
		}
	}

	@Test
	void chineseAndEnglishTextsHaveTheSameKeys() {
		String name = Passwords.class.getPackageName() + ".messages";
		ResourceBundle chinese = ResourceBundle.getBundle(name, Locale.ROOT);
		ResourceBundle english = ResourceBundle.getBundle(name, Locale.ENGLISH);
		assertEquals(new TreeSet<>(List.of()), missing(chinese, english));
		assertFalse(chinese.keySet().isEmpty());
	}

	private static List<String> names(JsonNode document) {
		List<String> names = new ArrayList<>();
		document.fieldNames().forEachRemaining(names::add);
		return names;
	}

	private static TreeSet<String> missing(ResourceBundle chinese, ResourceBundle english) {
		// the English bundle inherits the Chinese texts: a key is missing if both give the very same text, unless it has no letters of either language
		TreeSet<String> missing = new TreeSet<>();
		chinese.keySet().stream().filter(key -> english.getString(key).equals(chinese.getString(key)))
				.filter(key -> chinese.getString(key).codePoints().anyMatch(Character::isIdeographic)).forEach(missing::add);
		english.keySet().stream().filter(key -> !chinese.containsKey(key)).forEach(missing::add);
		return missing;
	}

	private static CommandSpec root() {
		return Terminal.overBroken(new IllegalStateException()).line(System.out, System.err).getCommandSpec();
	}

	private static List<CommandSpec> commands(CommandSpec parent) {
		List<CommandSpec> all = new ArrayList<>(List.of(parent));
		parent.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(command -> all.addAll(commands(command)));
		return all;
	}
}

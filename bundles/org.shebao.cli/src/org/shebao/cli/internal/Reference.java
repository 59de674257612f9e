package org.shebao.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.shebao.cli.ExitCode;
import org.shebao.core.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The reference of the command line in Markdown, made from the commands themselves: English, with the Chinese text of each command beside it.
 *
 * @param english the English texts
 * @param chinese the Chinese texts
 */
public record Reference(Texts english, Texts chinese) {

	/** The page for a command and everything below it. */
	public String of(CommandSpec root) {
		StringBuilder page = new StringBuilder();
		page.append("# ").append(english.get("reference.title")).append('\n').append('\n');
		page.append(english.get("reference.intro")).append("\n\n").append(chinese.get("reference.intro")).append("\n\n");
		exitCodes(page);
		environment(page);
		common(page);
		commands(page, root);
		return page.toString();
	}

	private void exitCodes(StringBuilder page) {
		page.append("## ").append(english.get("reference.exitCodes")).append("\n\n|   | | |\n|---|---|---|\n");
		for (ExitCode code : ExitCode.values()) {
			String key = "shebao.exitCodeList." + (code.ordinal() + 1);
			page.append("| ").append(code.value()).append(" | ").append(afterColon(english.get(key))).append(" | ").append(afterColon(chinese.get(key)))
					.append(" |\n");
		}
		page.append('\n');
	}

	private void environment(StringBuilder page) {
		page.append("## ").append(english.get("reference.environment")).append("\n\n|   | | |\n|---|---|---|\n");
		for (String variable : List.of(Passwords.CURRENT, Passwords.NEW)) {
			page.append("| `").append(variable).append("` | ").append(both("reference." + variable)).append(" |\n");
		}
		page.append('\n');
	}

	private void common(StringBuilder page) {
		page.append("## ").append(english.get("reference.common")).append("\n\n|   | | |\n|---|---|---|\n");
		for (String option : List.of("--data DIR", "--employer ID", "--user NAME", "--json", "-h, --help")) {
			String name = option.replaceAll(".*--(\\w+).*", "$1");
			page.append("| `").append(option).append("` | ").append(both("option." + name)).append(" |\n");
		}
		page.append('\n');
	}

	private void commands(StringBuilder page, CommandSpec parent) {
		for (CommandLine line : parent.subcommands().values()) {
			CommandSpec command = line.getCommandSpec();
			if (!command.usageMessage().hidden()) {
				command(page, command);
				commands(page, command);
			}
		}
	}

	private void command(StringBuilder page, CommandSpec command) {
		String key = command.qualifiedName(".") + ".usage.description";
		page.append(command.subcommands().isEmpty() ? "### " : "## ").append('`').append(command.qualifiedName()).append("`\n\n");
		page.append(english.get(key)).append(". ").append(chinese.get(key)).append("。\n\n");
		List<ArgSpec> arguments = command.args().stream().filter(argument -> !isCommon(argument)).sorted(Comparator.comparing(Reference::order)).toList();
		if (!arguments.isEmpty()) {
			page.append("|   | | |\n|---|---|---|\n");
			arguments.forEach(argument -> page.append("| `").append(name(argument)).append("` | ").append(both(argument.descriptionKey())).append(" |\n"));
			page.append('\n');
		}
	}

	private static boolean isCommon(ArgSpec argument) {
		return argument.descriptionKey() != null && List.of("option.data", "option.employer", "option.user", "option.json", "option.help")
				.contains(argument.descriptionKey());
	}

	private static String order(ArgSpec argument) {
		return argument instanceof PositionalParamSpec position ? " " + position.index().min() : ((OptionSpec) argument).longestName();
	}

	private static String name(ArgSpec argument) {
		if (argument instanceof OptionSpec option) {
			String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
			return String.join(", ", option.names()) + label + (option.splitRegex().isEmpty() ? "" : ",…");
		}
		return argument.arity().min() == 0 ? "[" + argument.paramLabel() + "]" : argument.paramLabel();
	}

	private String both(String key) {
		return List.of(english, chinese).stream().map(texts -> texts.get(key).replace("|", "\\|")).collect(Collectors.joining(" | "));
	}

	private static String afterColon(String text) {
		return text.substring(text.indexOf(':') + 1);
	}
}

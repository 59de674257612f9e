package org.shebao.cli.internal.commands;

import org.shebao.cli.internal.Group;

import picocli.CommandLine.Command;

/** Contribution wages: filling in, by spreadsheet, submitting (缴费工资申报). */
@Command(name = "wages", subcommands = { WageSheetCommands.Template.class, WageSheetCommands.Import.class, WageDraftCommands.Add.class,
		WageDraftCommands.Change.class, WageDraftCommands.ListAll.class, WageDraftCommands.Remove.class, WageDraftCommands.Clear.class,
		WageDraftCommands.Check.class, WageSubmitCommand.class, WageBatchCommands.Feedback.class, WageBatchCommands.Records.class,
		WageBatchCommands.Lines.class, WageBatchCommands.Export.class, WageBatchCommands.Again.class })
final class WagesCommand extends Group {
}

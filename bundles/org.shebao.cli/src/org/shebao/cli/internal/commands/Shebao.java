package org.shebao.cli.internal.commands;

import org.shebao.cli.internal.Group;
import org.shebao.cli.internal.month.MonthCommand;

import picocli.CommandLine.Command;

/** All commands. */
@Command(name = "shebao", exitCodeListHeading = "%n", exitCodeList = { "0:", "1:", "2:", "3:", "4:", "5:" }, subcommands = {
		RegionsCommand.class, EmployerCommand.class, PasswordCommand.class, LoginCommand.class, SyncCommand.class, EmployeesCommand.class,
		WagesCommand.class, ItemsCommand.class, DeclareCommand.class, FeedbackCommand.class,
		RecordsCommand.class, ArrearsCommand.class, VoucherCommand.class, StatusCommand.class, MonthCommand.class, BureauCommand.class,
		UpdateCommand.class, ReferenceCommand.class })
public final class Shebao extends Group {
}

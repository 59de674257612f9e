package org.shebao.cli.internal.commands;

import org.shebao.cli.internal.Group;

import picocli.CommandLine.Command;

/** All commands. */
@Command(name = "shebao", exitCodeListHeading = "%n", exitCodeList = { "0:", "1:", "2:", "3:", "4:", "5:" }, subcommands = {
		RegionsCommand.class, EmployerCommand.class, PasswordCommand.class, LoginCommand.class, ItemsCommand.class, DeclareCommand.class,
		RecordsCommand.class, ArrearsCommand.class, VoucherCommand.class, BureauCommand.class })
public final class Shebao extends Group {
}

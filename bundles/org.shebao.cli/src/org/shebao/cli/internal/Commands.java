package org.shebao.cli.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

import org.shebao.cli.internal.commands.Shebao;
import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** The command tree, ready to be executed. */
public final class Commands {

	private static final Texts TEXTS = Texts.of(Passwords.class);

	private Commands() {
	}

	/** The command line over what the commands share. */
	public static CommandLine over(Cli cli) {
		CommandLine line = new CommandLine(Shebao.class, new WithCli(cli));
		line.setResourceBundle(TEXTS.bundle());
		FailureHandler failures = new FailureHandler(cli.printer());
		line.setExecutionExceptionHandler(failures);
		line.setParameterExceptionHandler(failures);
		line.registerConverter(UnitNumber.class, UnitNumber::new);
		line.registerConverter(PersonNumber.class, PersonNumber::new);
		line.registerConverter(FeePeriod.class, FeePeriod::parse);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setAdjustLineBreaksForWideCJKCharacters(true);
		line.setUsageHelpAutoWidth(true);
		return line;
	}

	/** Makes commands with what they share; everything else as picocli does. */
	private record WithCli(Cli cli) implements IFactory {

		@Override
		public <K> K create(Class<K> type) throws Exception {
			if (!Verb.class.isAssignableFrom(type)) {
				return CommandLine.defaultFactory().create(type);
			}
			try {
				Constructor<K> constructor = type.getDeclaredConstructor(Cli.class);
				// commands are package-private: only the command line makes them
				constructor.setAccessible(true);
				return constructor.newInstance(cli);
			} catch (InvocationTargetException failed) {
				throw new IllegalStateException("cannot make " + type.getName(), failed.getCause());
			}
		}
	}
}

package org.shebao.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.shebao.core.money.Money;
import org.shebao.core.task.Progress;

/** Writes and reads the largest file that is allowed; its own program so that its heap can be limited. */
public final class LargeFile {

	static final int ROWS = 100_000;

	private LargeFile() {
	}

	/** Writes 100,000 persons into the file named by the argument, reads them back, and prints how many there were and what their wages sum up to. */
	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[0]);
		try (var out = Files.newOutputStream(file)) {
			Stream<WageLine> lines = IntStream.range(0, ROWS).mapToObj(i -> Samples.line("职工" + i, "52010319900307" + (1000 + i % 9000), 439470L + i, Samples.BY_INSURANCE));
			new WageWorkbookWriter().write(out, Samples.BY_INSURANCE, lines, Progress.NONE);
		}
		long count = 0;
		Money sum = Money.ZERO;
		try (WageWorkbookReader reader = WageWorkbookReader.open(file); Stream<WageRow> rows = reader.rows(Progress.NONE)) {
			for (var all = rows.iterator(); all.hasNext(); count++) {
				for (String wage : all.next().wages().values()) {
					sum = sum.plus(Money.parse(wage));
				}
			}
		}
		System.out.println(count + " " + sum);
	}
}

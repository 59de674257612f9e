package org.shebao.workbench.list.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Kind;

/**
 * The columns of a pasted payroll list, as far as they are found, and the columns of the grid that they name.
 *
 * @param layout       where they are in the block
 * @param keys         the rows named
 * @param certificates the grid's column of certificates, null if it has none
 * @param names        the grid's column of names, null if none was pasted
 */
record PayrollColumns<R>(PayrollLayout layout, RowKeys<R> keys, Column<R> certificates, Column<R> names) {

	/** One character, such as 元, says nothing. */
	private static final int LEAST_LIKENESS = 2;

	/** A column of the block whose texts stand in a column of the grid. */
	private record Pair<R>(int pasted, Column<R> shown, long unique, long hits) {
	}

	/** The columns of a block, empty unless it has amounts and something that tells whose they are. */
	static <R> Optional<PayrollColumns<R>> find(Block block, List<Column<R>> columns, Column<R> target, List<R> all) {
		RowKeys<R> keys = new RowKeys<>(block, columns, all);
		Column<R> certificates = columns.stream().filter(column -> column.kind() == Kind.CERTIFICATE).findFirst().orElse(null);
		int certificate = certificates == null ? -1 : certificate(block, keys, certificates);
		Optional<Pair<R>> name = name(block, keys, columns, certificate);
		int pastedName = name.map(Pair::pasted).orElse(-1);
		if (certificate < 0 && pastedName < 0) {
			return Optional.empty();
		}
		return amount(block, target.title(), certificate, pastedName).stream().mapToObj(amount -> {
			PayrollLayout layout = new PayrollLayout(certificate, pastedName, amount, "");
			PayrollColumns<R> found = new PayrollColumns<>(layout, keys, certificates, name.map(Pair::shown).orElse(null));
			return found.isHeading(block.lines().getFirst()) ? found.below(text(block.lines().getFirst(), amount)) : found;
		}).findFirst();
	}

	private PayrollColumns<R> below(String heading) {
		return new PayrollColumns<>(new PayrollLayout(layout.certificate(), layout.name(), layout.amount(), heading), keys, certificates, names);
	}

	/** A line that has words in place of an amount and means nobody. */
	private boolean isHeading(List<String> line) {
		String certificate = text(line, layout.certificate());
		String amount = text(line, layout.amount());
		return !amount.isEmpty() && !PastedText.looksLikeAmount(amount) && !PastedText.looksLikeCertificate(certificate)
				&& rows(certificate, text(line, layout.name())).isEmpty();
	}

	/** A text of a line, empty if there is no such column. */
	static String text(List<String> line, int column) {
		return column < 0 ? "" : PastedText.trimmed(line.get(column));
	}

	/** The rows that a line names. */
	List<R> rows(String certificate, String name) {
		if (!certificate.isEmpty()) {
			return keys.named(certificates, certificate);
		}
		return name.isEmpty() ? List.of() : keys.named(names, name);
	}

	/** The name in a row, empty if no names were pasted. */
	String name(R row) {
		return names == null ? "" : PastedText.held(names, row);
	}

	private static <R> int certificate(Block block, RowKeys<R> keys, Column<R> certificates) {
		return columns(block).filter(i -> mostly(block, i, text -> PastedText.looksLikeCertificate(text) || !keys.named(certificates, text).isEmpty())).findFirst()
				.orElse(-1);
	}

	/** Names cannot be edited, and at least one is nobody else's; words that many rows share, such as a status, name fewer single rows than names do. */
	private static <R> Optional<Pair<R>> name(Block block, RowKeys<R> keys, List<Column<R>> columns, int certificate) {
		return columns.stream().filter(column -> column.kind() == Kind.TEXT && column.editing() == null)
				.flatMap(column -> columns(block).filter(i -> i != certificate && mostly(block, i, text -> !keys.named(column, text).isEmpty()))
						.mapToObj(i -> new Pair<>(i, column, filled(block, i).filter(text -> keys.named(column, text).size() == 1).count(),
								filled(block, i).filter(text -> !keys.named(column, text).isEmpty()).count())))
				.filter(pair -> pair.unique() > 0).max(Comparator.<Pair<R>>comparingLong(Pair::unique).thenComparingLong(Pair::hits));
	}

	/** Of several columns of amounts the one whose heading is most like the grid's and, of such, the one with the largest amounts; otherwise the last. */
	private static OptionalInt amount(Block block, String title, int certificate, int name) {
		List<Integer> amounts = columns(block).filter(i -> i != certificate && i != name && mostly(block, i, PastedText::looksLikeAmount)).boxed().toList();
		Stream<Integer> likely = amounts.stream().filter(i -> likeness(block, i, title) >= LEAST_LIKENESS)
				.sorted(Comparator.<Integer>comparingInt(i -> likeness(block, i, title)).thenComparing(i -> PastedText.sum(filled(block, i))).reversed());
		return Stream.concat(likely, amounts.reversed().stream()).mapToInt(i -> i).findFirst();
	}

	/** How many characters a column's first text and a title have in common in one piece. */
	private static int likeness(Block block, int column, String title) {
		String heading = PastedText.trimmed(block.text(0, column));
		return IntStream.range(0, title.length()).map(from -> IntStream.rangeClosed(from, title.length())
				.takeWhile(to -> heading.contains(title.substring(from, to))).map(to -> to - from).max().orElse(0)).max().orElse(0);
	}

	private static IntStream columns(Block block) {
		return IntStream.range(0, block.width());
	}

	private static Stream<String> filled(Block block, int column) {
		return block.lines().stream().map(line -> line.get(column)).filter(text -> !PastedText.trimmed(text).isEmpty());
	}

	private static boolean mostly(Block block, int column, Predicate<String> what) {
		long all = filled(block, column).count();
		return all > 0 && 2 * filled(block, column).filter(what).count() >= all;
	}
}

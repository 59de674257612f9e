package org.shebao.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.shebao.core.identity.PersonNumber;
import org.shebao.wages.ImportReport;
import org.shebao.wages.WageDraft;

/** Says what is wrong with what came of an input. */
final class Oracle {

	private static final int LONGEST_MESSAGE = 200;
	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
	private static final Pattern TECHNICAL = Pattern.compile("null|Exception|\\b(java|org|com)\\.|\\bat [a-z]|[{}]");
	private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

	private final List<String> findings = new ArrayList<>();

	List<String> findings() {
		return List.copyOf(findings);
	}

	/** Notes a finding unless something holds. */
	void holds(boolean sound, String finding) {
		if (!sound) {
			findings.add(finding);
		}
	}

	/** A message is a short Chinese sentence without words of programs and without characters that cannot be seen. */
	void message(String what, String message) {
		holds(message != null && CHINESE.matcher(message).find(), what + " is no Chinese sentence: " + message);
		if (message != null) {
			holds(!TECHNICAL.matcher(message.replaceAll("“.*”", "")).find(), what + " is technical: " + message);
			holds(!UNREADABLE.matcher(message).find(), what + " has characters that cannot be seen");
			holds(message.length() <= LONGEST_MESSAGE, what + " has " + message.length() + " characters");
		}
	}

	/** read = imported + failed + ignored, and each failed row says why and what to do. */
	void accounts(ImportReport report) {
		holds(report.read() == report.imported() + report.failed() + report.ignored(),
				"read " + report.read() + " is not imported " + report.imported() + " + failed " + report.failed() + " + ignored " + report.ignored());
		Set<String> seen = new HashSet<>();
		report.failures().stream().filter(failure -> seen.add(failure.reason() + '|' + failure.advice())).forEach(failure -> {
			message("reason", failure.reason());
			message("advice", failure.advice());
			holds(!failure.rule().isBlank(), "a failure without a rule");
		});
		report.warnings().stream().filter(warning -> seen.add(warning.message())).forEach(warning -> message("warning", warning.message()));
	}

	/** The preview says what the import does. */
	void agree(ImportReport preview, ImportReport report) {
		holds(preview.read() == report.read() && preview.imported() == report.imported() && preview.ignored() == report.ignored()
				&& preview.failures().equals(report.failures()) && preview.warnings().equals(report.warnings()), "the preview differs from the import");
	}

	/** What was stored before is as it was. */
	void untouched(String when, Object before, Object after) {
		holds(before.equals(after), "what was stored has changed " + when);
	}

	/** No more people have other drafts than rows were imported, and every new wage is one. */
	void drafts(List<WageDraft> before, List<WageDraft> after, long imported) {
		Set<WageDraft> changed = new HashSet<>(after);
		before.forEach(changed::remove);
		Set<PersonNumber> persons = new HashSet<>(changed.stream().map(WageDraft::person).toList());
		Set<PersonNumber> gone = new HashSet<>(before.stream().map(WageDraft::person).toList());
		after.forEach(draft -> gone.remove(draft.person()));
		holds(gone.isEmpty(), gone.size() + " people have lost their drafts");
		holds(persons.size() <= imported, persons.size() + " people have other drafts after " + imported + " rows");
		holds(changed.stream().allMatch(draft -> draft.wage() != null && draft.wage().isPositive()), "a wage that is none was stored");
	}

	/** What must come of the input came of it. */
	void expected(Expectation expected, Outcome outcome) {
		switch (expected) {
			case Expectation.Anything anything -> {
				// the invariants are all that can be said
			}
			case Expectation.Refusal refusal -> holds(outcome instanceof Outcome.Refused, "was not refused");
			case Expectation.Rows rows -> rows(rows, outcome);
			case Expectation.Total total -> holds(!(outcome instanceof Outcome.Imported done) || done.read() == total.read(), "not " + total.read() + " rows were read");
		}
	}

	private void rows(Expectation.Rows rows, Outcome outcome) {
		switch (outcome) {
			case Outcome.Imported done -> holds(done.read() == rows.read() && done.imported() == rows.imported() && done.failed() == rows.failed() && done.ignored() == rows.ignored(),
					"expected " + rows + ", got read " + done.read() + ", imported " + done.imported() + ", failed " + done.failed() + ", ignored " + done.ignored());
			case Outcome.Refused refused -> holds(rows.mayRefuse(), "was refused: " + refused.message());
			default -> {
				// a crash is a finding of its own
			}
		}
	}
}

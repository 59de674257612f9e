package org.shebao.input;

/** What came of the inputs of one family. */
final class FamilyTally {

	private int inputs;
	private int imported;
	private int refused;
	private int done;
	private int crashed;
	private long slowest;
	private int slowestInput;
	private long heap;

	void add(int number, Worker.Answer answer, long millis) {
		inputs++;
		switch (answer.outcome()) {
			case Outcome.Imported outcome -> imported++;
			case Outcome.Refused outcome -> refused++;
			case Outcome.Done outcome -> done++;
			case Outcome.Crashed outcome -> crashed++;
		}
		if (millis > slowest) {
			slowest = millis;
			slowestInput = number;
		}
		heap = Math.max(heap, answer.heap());
	}

	int inputs() {
		return inputs;
	}

	@Override
	public String toString() {
		return "%7d %9d %9d %6d %8d %10d %8d  (slowest: input %d)".formatted(inputs, imported, refused, done, crashed, slowest, Report.mebibytes(heap), slowestInput);
	}
}

package org.shebao.bureau.internal.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.gateway.wire.JsonLinesReader;

/** A submission of wages, read as a whole or not at all. */
record WageBody(WageSubmission submission, List<Line> lines) {
	private static final int MOST_LINES = 300_000;
	private static final int ID_LENGTH = 20;

	static WageBody read(JsonLinesReader in) throws IOException {
		WageSubmission submission = in.next(WageSubmission.class).orElseThrow(() -> Refusal.contract(BureauTexts.text("contract.missing", "WageSubmission")));
		Values.present("kind", submission.kind());
		Values.sensible("year", submission.year());
		List<Line> lines = new ArrayList<>();
		for (Optional<Line> line = in.next(Line.class); line.isPresent(); line = in.next(Line.class)) {
			lines.add(checked(line.get(), lines.size() + 1));
		}
		in.checkCount();
		return new WageBody(submission, lines);
	}

	private static Line checked(Line line, int number) {
		if (number > MOST_LINES) {
			throw RequestBody.tooLarge();
		}
		String place = "[" + number + "].";
		Values.atMost(ID_LENGTH, place + "person", Values.present(place + "person", line.person()).value());
		Values.present(place + "wage", line.wage());
		if (line.unit() != null) {
			Values.atMost(ID_LENGTH, place + "unit", line.unit().value());
		}
		return line;
	}
}

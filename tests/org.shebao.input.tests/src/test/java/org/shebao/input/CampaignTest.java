package org.shebao.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A short campaign; the long one is ./shebao campaign input (docs/proof/input.md). */
class CampaignTest {

	private static final int RUNS = 120;

	@Test
	@DisplayName("Hostile and broken inputs end in rows that are accounted for or in a clear refusal, within 256 MB, and harm nothing")
	void nothingIsFound() throws IOException, InterruptedException {
		Report report = Campaign.run(Options.of(List.of("--runs", Integer.toString(RUNS), "--seed", "7")));
		assertEquals(RUNS, report.inputs());
		assertTrue(report.findings().isEmpty(), report::toString);
	}
}

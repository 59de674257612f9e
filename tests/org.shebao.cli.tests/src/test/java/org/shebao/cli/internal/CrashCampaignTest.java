package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few runs of the campaign, of different kinds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashCampaignTest {

	private CrashCampaign campaign;

	@BeforeAll
	void prepare(@TempDir Path folder) throws IOException, InterruptedException {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		campaign = CrashCampaign.prepared(folder);
	}

	@AfterAll
	void close() {
		campaign.close();
	}

	@DisplayName("After a real client was killed or cut off, client, bureau and ledger agree: nothing lost, doubled or harmed")
	@ParameterizedTest
	@CsvSource({ "IMPORT,KILL,1", "SUBMIT,SLOW_AND_KILL,2", "DECLARE,CUT_AFTER,3", "VOUCHER,KILL,4", "SYNC,SECOND,5" })
	void nothingIsLostDoubledOrHarmed(CrashOperation operation, CrashFault fault, long seed) throws IOException, InterruptedException {
		assertEquals(List.of(), campaign.run(operation, fault, seed).findings());
	}
}

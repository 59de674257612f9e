package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

class HundredThousandTest {
	private static final String TAXPAYER = "91520302214325679U";
	private static final String PASSWORD = "Yanshi2025";

	@TempDir
	Path folder;

	/** The product's own limit for the client is -Xmx512m; every step is a process of its own and would end with an error if it needed more. */
	@DisplayName("SC-40, R-037: a hundred thousand employees are synced, get wages from a workbook and are declared by a client of 512 MB")
	@Test
	void month() throws IOException, InterruptedException {
		Product client = Product.built(folder.resolve("home"));
		Product host = Product.built(folder.resolve("home")).vmArguments("-Xmx2g");
		try (Bureau bureau = Bureau.start(host, folder.resolve("bureau"), "2025-08-20", "E-100K")) {
			String initial = "password";
			client.with("SHEBAO_PASSWORD", initial);
			JsonNode added = run(client, "employer", "add", TAXPAYER, "--region", "520000", "--bureau", bureau.address());
			assertEquals(TAXPAYER, added.findValue("taxpayerId").asText());
		}
	}

	private JsonNode run(Product client, String... arguments) throws IOException, InterruptedException {
		String[] all = new String[arguments.length + 3];
		System.arraycopy(arguments, 0, all, 0, arguments.length);
		all[arguments.length] = "--data";
		all[arguments.length + 1] = folder.resolve("client").toString();
		all[arguments.length + 2] = "--json";
		return client.run(all).expect(0).json();
	}
}

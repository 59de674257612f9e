package org.shebao.gateway.regions;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "no certificate at all", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n" })
	@DisplayName("DOMAIN §8: a file without a readable certificate is refused, so that a region never trusts the whole computer by mistake")
	void unreadable(String file) {
		assertThrows(IOException.class, () -> Trust.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII))));
	}
}

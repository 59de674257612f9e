package org.shebao.core;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

	@DisplayName("Hosts that are this computer wherever one asks")
	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LocalHost", "127.0.0.1", "127.1.2.3", "[::1]" })
	void thisComputer(String host) {
		assertTrue(Loopback.isHost(host));
	}

	@DisplayName("Other hosts, and names of which the network says where they are")
	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1.example.org", "localhost.example.org", "192.168.1.1", "128.0.0.1", "0.0.0.0", "[::2]", "" })
	void others(String host) {
		assertFalse(Loopback.isHost(host));
	}
}

package org.shebao.bureau.internal.demo;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the large employers take; runs only when it is asked for: {@code ./shebao try bureau DemoSpeed}. */
class DemoSpeed {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "E-200", "E-5K", "E-100K" })
	void measure(String employer) {
		try (DemoBureau demo = new DemoBureau(folder, DemoBureau.TODAY)) {
			long start = System.nanoTime();
			demo.data.ensure(List.of(employer));
			System.out.printf("%s: %.1f s, %d insurances, %d wages%n", employer, (System.nanoTime() - start) / 1e9, demo.count("SELECT COUNT(*) FROM insurance"),
					demo.count("SELECT COUNT(*) FROM wage"));
		}
	}
}

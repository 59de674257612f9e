package org.shebao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AboutTest {

	@Test
	@DisplayName("R-042: foreign components are listed by name with version and licence; our own are the version itself")
	void componentsAreListed() {
		About about = new About("1.0.0", List.of(About.Part.of("org.shebao.core", "1.0.0", null), About.Part.of("slf4j.api", "2.0.20", "MIT;link=\"http://x\""),
				About.Part.of("org.eclipse.swt", "3.133.0", null)));
		assertEquals(List.of("org.eclipse.swt 3.133.0  EPL-2.0", "slf4j.api 2.0.20  MIT"), about.parts());
		assertTrue(about.text().contains("1.0.0"));
	}
}

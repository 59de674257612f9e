package org.shebao.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Files that end too early. */
final class CutFiles implements Family {

	private final Originals originals;

	CutFiles(Originals originals) {
		this.originals = originals;
	}

	@Override
	public int weight() {
		return 60;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		byte[] whole = originals.any(dice);
		Files.write(file, Arrays.copyOf(whole, dice.below(whole.length)));
		return new Input.Workbook(file, new Expectation.Anything());
	}
}

package org.shebao.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Files with other bytes, with pieces left out, moved, put in twice or overwritten by extreme numbers. */
final class DamagedBytes implements Family {

	private static final int MOST_CHANGES = 12;
	private static final int LONGEST_PIECE = 600;

	private final Originals originals;

	DamagedBytes(Originals originals) {
		this.originals = originals;
	}

	@Override
	public int weight() {
		return 200;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		Files.write(file, damaged(originals.any(dice), dice));
		return new Input.Workbook(file, new Expectation.Anything());
	}

	/** A copy with some damage. */
	static byte[] damaged(byte[] whole, Dice dice) {
		byte[] bytes = whole.clone();
		for (int changes = dice.between(1, MOST_CHANGES); changes > 0 && bytes.length > 8; changes--) {
			int at = dice.below(bytes.length - 4);
			switch (dice.below(6)) {
				case 0 -> bytes[at] ^= (byte) (1 << dice.below(8));
				case 1 -> bytes[at] = (byte) dice.below(256);
				case 2 -> Arrays.fill(bytes, at, at + dice.between(1, 4), dice.of((byte) 0, (byte) -1, (byte) 127));
				case 3 -> bytes = joined(bytes, at, at + dice.below(LONGEST_PIECE), bytes.length);
				case 4 -> bytes = joined(bytes, at + dice.below(4), Math.max(0, at - dice.below(LONGEST_PIECE)), bytes.length);
				default -> bytes[at] = bytes[dice.below(bytes.length)];
			}
		}
		return bytes;
	}

	/** The bytes up to one place, then those from another place on. */
	private static byte[] joined(byte[] bytes, int to, int from, int end) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(bytes, 0, to);
		out.write(bytes, Math.min(from, end), end - Math.min(from, end));
		return out.toByteArray();
	}
}

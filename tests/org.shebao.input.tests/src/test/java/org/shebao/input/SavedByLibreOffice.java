package org.shebao.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Rows that LibreOffice opened and saved in either format; of what it saved every row must be read. */
final class SavedByLibreOffice implements Family {

	private final List<Saved> saved;

	/** A file and how many rows it has. */
	record Saved(Path file, Expectation.Rows expected) {
	}

	SavedByLibreOffice(List<Saved> saved) {
		this.saved = saved;
	}

	@Override
	public int weight() {
		return saved.isEmpty() ? 0 : 20;
	}

	@Override
	public Input draw(Dice dice, Path file) throws IOException {
		Saved one = dice.of(saved);
		Files.copy(one.file(), file, StandardCopyOption.REPLACE_EXISTING);
		return new Input.Workbook(file, one.expected());
	}
}

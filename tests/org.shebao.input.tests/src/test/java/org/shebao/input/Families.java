package org.shebao.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.shebao.input.SavedByLibreOffice.Saved;

/** All families, to be drawn by their weights. */
final class Families {

	/** Generated files that LibreOffice is asked to save. */
	private static final int MOST_TO_BE_SAVED = 40;
	private static final int RUNS_FOR_EACH = 25;

	private final List<Family> families;

	private Families(List<Family> families) {
		this.families = families;
	}

	static Families of(Options options, Path scratch) throws IOException, InterruptedException {
		List<Saved> saved = LibreOffice.isThere() ? saved(options, scratch) : List.of();
		Originals originals = new Originals(saved.stream().map(Saved::file).toList());
		List<Family> all = List.of(new GeneratedRows(), new OldWorkbooks(), new StructureTricks(), new SharedTexts(), new CutFiles(originals), new DamagedBytes(originals),
				new DamagedParts(originals), new OtherContent(), new Entities(), new Bombs(), new LargeTables(), new SavedByLibreOffice(saved), new Pastes(), new HugePastes(), new ExportedNames());
		return new Families(all.stream().filter(family -> options.family().isEmpty() || family.name().equals(options.family())).toList());
	}

	private static List<Saved> saved(Options options, Path scratch) throws IOException, InterruptedException {
		LibreOffice office = new LibreOffice(scratch);
		Path folder = Files.createDirectories(scratch.resolve("saved"));
		List<Path> files = new ArrayList<>();
		List<Lines> lines = new ArrayList<>();
		int count = Math.min(MOST_TO_BE_SAVED, options.runs() / RUNS_FOR_EACH + 1);
		for (int i = 0; i < count; i++) {
			// what LibreOffice computes or corrects itself is not what was generated
			lines.add(Lines.draw(new Dice(options.seed() - 1 - i)).storable());
			files.add(Sheet.parts(lines.get(i), true).write(folder.resolve(i + ".xlsx")));
		}
		List<Saved> saved = new ArrayList<>();
		for (String format : List.of("xls", "xlsx")) {
			Path into = Files.createDirectories(scratch.resolve("saved-" + format));
			office.convert(files, format, into);
			for (int i = 0; i < count; i++) {
				saved.add(new Saved(into.resolve(i + "." + format), lines.get(i).expected(false)));
			}
		}
		return saved;
	}

	/** The family of an input. */
	Family draw(Dice dice) {
		int left = dice.below(families.stream().mapToInt(Family::weight).sum());
		for (Family family : families) {
			left -= family.weight();
			if (left < 0) {
				return family;
			}
		}
		throw new IllegalStateException("no families");
	}
}

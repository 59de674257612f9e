package org.shebao.region.guizhou;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.insurance.LevyItem;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackLoader;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionContribution;
import org.shebao.gateway.regions.RegionPack;

/** Guizhou's pack as it lies in the bundle, and packs that differ from it in one file. */
final class Guizhou {

	static final PackSource SOURCE = PackSource.classPath(Guizhou.class.getClassLoader(), "pack");
	static final RegionPack PACK = load(SOURCE);
	static final List<String> FILES = List.of("region.json", "items.csv", "limits.csv", "rates.csv", "bundles.csv", "calendar.csv", "windows.csv", "divisions.csv",
			"agencies.csv", "banks.csv", "outlets.csv", "texts.csv");

	private Guizhou() {
	}

	static RegionPack load(PackSource source) {
		try {
			return PackLoader.load(source);
		} catch (PackException broken) {
			throw new AssertionError(broken);
		}
	}

	/** The text of a file of the pack. */
	static String text(String file) {
		try (InputStream in = SOURCE.open(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new AssertionError(unreadable);
		}
	}

	/** The rows of a table, cell by cell, without the header. */
	static List<List<String>> rows(String file) {
		return text(file).lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
	}

	/** The pack with one file's text changed. */
	static PackSource with(String file, UnaryOperator<String> change) {
		return with(SOURCE, file, change);
	}

	/** Another pack with one file's text changed, which must be a change. */
	static PackSource with(PackSource source, String file, UnaryOperator<String> change) {
		String changed = change.apply(text(file));
		if (changed.equals(text(file))) {
			throw new AssertionError("nothing changed in " + file);
		}
		return name -> name.equals(file) ? new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)) : source.open(name);
	}

	/** The pack without one file. */
	static PackSource without(String file) {
		return name -> {
			if (name.equals(file)) {
				throw new FileNotFoundException(file);
			}
			return SOURCE.open(name);
		};
	}

	static RegionContribution contribution(String id, PackSource pack) {
		return new RegionContribution(id, "地区" + id, null, pack, List.of());
	}

	/** The item of a code in a period. */
	static LevyItem item(RegionPack pack, String code, FeePeriod period) {
		return InsuranceType.ofCode(typeOf(code)).map(type -> pack.items(type, period)).orElseThrow().stream()
				.filter(item -> item.code().equals(code)).findFirst().orElseThrow();
	}

	private static String typeOf(String item) {
		return rows("items.csv").stream().filter(row -> row.getFirst().equals(item)).findFirst().orElseThrow().get(4);
	}
}

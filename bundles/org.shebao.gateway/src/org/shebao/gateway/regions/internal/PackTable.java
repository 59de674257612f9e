package org.shebao.gateway.regions.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.regions.PackException;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.wire.WireFormat;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * One CSV table.
 *
 * @param file the file's name
 * @param rows its rows in order; the header is row 1, so the first of these is row 2
 */
record PackTable<R extends PackRow>(String file, List<R> rows) {
	private static final Texts TEXTS = Texts.of(TaxBureau.class);
	private static final CsvMapper MAPPER = WireFormat.configure(CsvMapper.builder())
			.enable(CsvParser.Feature.EMPTY_STRING_AS_NULL, CsvParser.Feature.TRIM_SPACES, CsvParser.Feature.SKIP_EMPTY_LINES).build();
	private static final int HEADER_ROWS = 1;

	/** Reads a table and checks what every row must say. */
	static <R extends PackRow> PackTable<R> read(PackSource source, String file, Class<R> type) throws PackException {
		ObjectReader reader = MAPPER.readerFor(type).with(CsvSchema.emptySchema().withHeader());
		List<R> rows = new ArrayList<>();
		try (InputStream in = source.open(file); MappingIterator<R> lines = reader.readValues(in)) {
			while (lines.hasNextValue()) {
				rows.add(lines.nextValue());
			}
		} catch (FileNotFoundException e) {
			throw new PackException(TEXTS.get("pack.file.missing", file), e);
		} catch (JsonMappingException e) {
			throw new PackException(TEXTS.get("pack.row", file, rows.size() + 1 + HEADER_ROWS, reason(e)), e);
		} catch (IOException e) {
			throw new PackException(TEXTS.get("pack.row", file, rows.size() + 1 + HEADER_ROWS, TEXTS.get("pack.row.unreadable")), e);
		}
		PackTable<R> table = new PackTable<>(file, List.copyOf(rows));
		table.checkDates();
		return table;
	}

	Stream<R> stream() {
		return rows.stream();
	}

	/** The rows in force now. */
	Stream<R> open() {
		return rows.stream().filter(PackRow::isOpen);
	}

	boolean covers(FeePeriod period) {
		return rows.stream().anyMatch(row -> row.covers(period));
	}

	/** Whether the rows that an answer for a period rests on were all checked. */
	boolean verified(FeePeriod period) {
		return rows.stream().filter(row -> row.covers(period)).allMatch(PackRow::verified);
	}

	/** Something is wrong in a row of this table. */
	PackException fault(R row, String key, Object... arguments) {
		int number = rows.indexOf(row) + 1 + HEADER_ROWS;
		return new PackException(TEXTS.get("pack.row", file, number, TEXTS.get(key, arguments)));
	}

	/** Something is missing in this table. */
	PackException fault(String key, Object... arguments) {
		return new PackException(TEXTS.get("pack.file", file, TEXTS.get(key, arguments)));
	}

	/** A column that must not be empty. */
	void require(R row, String column, Object value) throws PackException {
		if (value == null) {
			throw fault(row, "pack.column.empty", column);
		}
	}

	private void checkDates() throws PackException {
		for (R row : rows) {
			require(row, "validFrom", row.validFrom());
			require(row, "source", row.source());
			require(row, "verified", row.verified());
			if (row.validTo() != null && row.validTo().isBefore(row.validFrom())) {
				throw fault(row, "pack.dates");
			}
		}
	}

	private static String reason(JsonMappingException e) {
		return e.getPath().isEmpty() ? TEXTS.get("pack.row.unreadable") : TEXTS.get("pack.column.invalid", e.getPath().getLast().getFieldName());
	}
}

package org.shebao.documents.internal;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Whether the parts of an .xlsx workbook can be read with bounded memory. The reading library keeps all shared texts, all formats, the names of all elements and
 * each row as a whole, and fills its tables up to any number or column that a cell names; so all of these are counted before it sees them.
 */
final class PartCheck {

	private static final Set<String> READ_WHOLE = Set.of("sst", "worksheet", "styleSheet", "workbook", "Relationships", "Types");
	private static final int MOST_COLUMNS = 16_384;
	/** Counted up to the last cell of each row, because that is how far the library fills it: 30,000 rows of all columns. */
	private static final long MOST_CELLS = 500_000_000;
	private static final int MOST_SHARED_TEXTS = 1_000_000;
	private static final int MOST_SHARED_CHARACTERS = 16_000_000;
	private static final int MOST_CHARACTERS_OF_ROW = 4_000_000;
	private static final int MOST_ENTRIES_OF_INDEX = 200_000;
	private static final int MOST_NAMES = 1000;
	private static final int DEEPEST = 100;
	/** More than the largest number of a spreadsheet has; the time to read a number grows by the square of its digits. */
	private static final int MOST_DIGITS = 400;

	private final XMLInputFactory parsers = new InputFactoryImpl();
	private final ReadingFaults faults;
	private final Set<String> names = new HashSet<>();
	private long texts;
	private long largest = -1;

	PartCheck(ReadingFaults faults) {
		this.faults = faults;
		parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
	}

	/** Reads a part if it is one that the library reads; of others only the beginning. */
	void read(InputStream stream) throws XMLStreamException {
		XMLStreamReader xml = parsers.createXMLStreamReader(stream);
		while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
			// to the outermost element
		}
		if (READ_WHOLE.contains(xml.getLocalName())) {
			new Part(xml).read();
		}
	}

	/** Refuses the workbook unless every shared text that a cell names exists. */
	void finish() {
		if (largest >= texts) {
			throw faults.refusal("file.damaged");
		}
	}

	/** The part that is being read. */
	private final class Part {

		private final XMLStreamReader xml;
		private final String root;
		private final StringBuilder number = new StringBuilder();
		private boolean shared;
		private boolean numeric;
		private boolean inValue;
		private int depth;
		private int entries;
		private int columns;
		private int width;
		private long cells;
		private long characters;

		Part(XMLStreamReader xml) {
			this.xml = xml;
			root = xml.getLocalName();
		}

		void read() throws XMLStreamException {
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
					case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
					default -> {
						// comments and instructions
					}
				}
			}
		}

		private void start(String name) {
			limit(++depth, DEEPEST);
			names.add(name);
			limit(names.size(), MOST_NAMES);
			switch (root) {
				case "sst" -> {
					texts += name.equals("si") ? 1 : 0;
					limit(texts, MOST_SHARED_TEXTS);
				}
				case "worksheet" -> sheet(name);
				default -> limit(++entries, MOST_ENTRIES_OF_INDEX);
			}
		}

		private void sheet(String name) {
			switch (name) {
				case "row" -> {
					columns = 0;
					width = 0;
					characters = 0;
				}
				case "c" -> cell();
				case "v" -> inValue = shared || numeric;
				default -> inValue = false;
			}
		}

		private void cell() {
			shared = false;
			numeric = true;
			limit(++columns, MOST_COLUMNS);
			widen(columns);
			for (int i = 0; i < xml.getAttributeCount(); i++) {
				String attribute = xml.getAttributeLocalName(i);
				switch (attribute) {
					case "r" -> reference(xml.getAttributeValue(i));
					case "t" -> {
						shared = xml.getAttributeValue(i).equals("s");
						numeric = xml.getAttributeValue(i).equals("n");
					}
					default -> names.add(attribute);
				}
			}
		}

		/** A cell right of the last column would fill the row up to there. */
		private void reference(String cell) {
			int column = 0;
			for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
				column = column * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
				if (column > MOST_COLUMNS) {
					throw faults.refusal("file.damaged");
				}
			}
			widen(column);
		}

		private void widen(int column) {
			cells += Math.max(0, column - width);
			width = Math.max(width, column);
			limit(cells, MOST_CELLS);
		}

		private void end(String name) {
			depth--;
			if (inValue && name.equals("v")) {
				String text = number.toString().strip();
				largest = !shared || text.isEmpty() ? largest : Math.max(largest, Long.parseLong(text));
				number.setLength(0);
				inValue = false;
			}
		}

		private void text() {
			characters += xml.getTextLength();
			limit(characters, root.equals("worksheet") ? MOST_CHARACTERS_OF_ROW : MOST_SHARED_CHARACTERS);
			if (inValue) {
				number.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
				if (number.length() > MOST_DIGITS) {
					throw faults.refusal("file.damaged");
				}
			}
		}

		private void limit(long count, long most) {
			if (count > most) {
				throw faults.refusal("file.bomb");
			}
		}
	}
}

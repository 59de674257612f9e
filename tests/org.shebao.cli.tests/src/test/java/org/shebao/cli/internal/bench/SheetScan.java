package org.shebao.cli.internal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The barest reader of the first sheet: the platform's XML parser over its part, texts as they stand, the three rows of the head left out. */
final class SheetScan implements AutoCloseable {

	private static final int HEAD_ROWS = 3;
	private static final int COLUMNS = 26;

	private final ZipFile zip;
	private final InputStream part;
	private final XMLStreamReader xml;
	private final String[] texts = new String[COLUMNS];
	private int rows;

	SheetScan(Path file) throws IOException {
		zip = new ZipFile(file.toFile());
		part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
		try {
			xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(part);
		} catch (XMLStreamException broken) {
			throw new IOException(broken);
		}
	}

	/** Goes to the next row; false after the last one. */
	boolean next() throws IOException {
		try {
			while (read()) {
				if (rows > HEAD_ROWS) {
					return true;
				}
			}
			return false;
		} catch (XMLStreamException broken) {
			throw new IOException(broken);
		}
	}

	private boolean read() throws XMLStreamException {
		int column = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
				column = xml.getAttributeValue(null, "r").charAt(0) - 'A';
			} else if (event == XMLStreamConstants.START_ELEMENT && (xml.getLocalName().equals("t") || xml.getLocalName().equals("v"))) {
				texts[column] = xml.getElementText();
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
				rows++;
				return true;
			}
		}
		return false;
	}

	/** The text of a column of the row, or of the last row that had one. */
	String text(char column) {
		return texts[column - 'A'];
	}

	@Override
	public void close() throws IOException {
		try (ZipFile last = zip; InputStream before = part) {
			xml.close();
		} catch (XMLStreamException broken) {
			throw new IOException(broken);
		}
	}
}

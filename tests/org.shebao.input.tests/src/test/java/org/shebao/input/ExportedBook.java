package org.shebao.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook that the program wrote, looked at as plain XML. */
final class ExportedBook {

	/** Excel takes no longer text in a cell. */
	static final int LONGEST_TEXT = 32_767;

	private final Path file;

	ExportedBook(Path file) {
		this.file = file;
	}

	/** No cell is or can become a formula, and every text has the format of text so that editing the cell does not make it one. */
	void check(Oracle oracle) throws IOException {
		try (ZipFile archive = new ZipFile(file.toFile())) {
			List<Boolean> formats = formats(archive);
			for (ZipEntry entry : archive.stream().filter(part -> part.getName().startsWith("xl/worksheets/")).toList()) {
				check(archive, entry, formats, oracle);
			}
		} catch (XMLStreamException malformed) {
			oracle.holds(false, "the written file is not well-formed: " + malformed.getMessage());
		}
	}

	/** Which of the cells' styles have the format of text. */
	private static List<Boolean> formats(ZipFile archive) throws IOException, XMLStreamException {
		Set<String> ofText = new HashSet<>(Set.of("49"));
		List<Boolean> styles = new ArrayList<>();
		boolean ofCells = false;
		try (InputStream in = archive.getInputStream(archive.getEntry("xl/styles.xml"))) {
			XMLStreamReader xml = reader(in);
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
					ofCells = false;
				} else if (event == XMLStreamConstants.START_ELEMENT) {
					String format = xml.getAttributeValue(null, "numFmtId");
					ofCells = ofCells || xml.getLocalName().equals("cellXfs");
					if (xml.getLocalName().equals("numFmt") && xml.getAttributeValue(null, "formatCode").equals("@")) {
						ofText.add(format);
					} else if (ofCells && xml.getLocalName().equals("xf")) {
						styles.add(ofText.contains(format));
					}
				}
			}
		}
		return styles;
	}

	private static void check(ZipFile archive, ZipEntry entry, List<Boolean> formats, Oracle oracle) throws IOException, XMLStreamException {
		String cell = "";
		try (InputStream in = archive.getInputStream(entry)) {
			XMLStreamReader xml = reader(in);
			while (xml.hasNext()) {
				if (xml.next() != XMLStreamConstants.START_ELEMENT) {
					continue;
				}
				switch (xml.getLocalName()) {
					case "c" -> {
						cell = xml.getAttributeValue(null, "r");
						String type = xml.getAttributeValue(null, "t");
						boolean text = type != null && !type.equals("n");
						oracle.holds(!text || type.equals("inlineStr") || type.equals("s"), cell + " is of type " + type);
						oracle.holds(!text || formats.get(Integer.parseInt(xml.getAttributeValue(null, "s"))), cell + " is a text without the format of text");
					}
					case "f", "hyperlink", "dataValidation" -> oracle.holds(false, cell + " has a " + xml.getLocalName());
					case "t" -> {
						int length = xml.getElementText().length();
						oracle.holds(length <= LONGEST_TEXT, cell + " has " + length + " characters");
					}
					default -> {
						// layout
					}
				}
			}
		}
	}

	private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		return factory.createXMLStreamReader(in);
	}
}

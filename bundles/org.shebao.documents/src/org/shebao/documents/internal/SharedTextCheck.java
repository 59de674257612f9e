package org.shebao.documents.internal;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * Whether the cells of an .xlsx workbook name only shared texts that it has. The reading library fills its table up to any number that a cell names: a cell that
 * names number two billion would exhaust the memory, and one just beyond the end would quietly become empty.
 */
final class SharedTextCheck {

	private final XMLInputFactory parsers = new InputFactoryImpl();
	private long texts;
	private long largest = -1;

	SharedTextCheck() {
		parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
	}

	/** Reads a part if it is a sheet or the table of texts; of others only the beginning. */
	void read(InputStream part) throws XMLStreamException {
		XMLStreamReader xml = parsers.createXMLStreamReader(part);
		while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
			// to the outermost element
		}
		if (xml.getLocalName().equals("sst")) {
			texts += count(xml);
		} else if (xml.getLocalName().equals("worksheet")) {
			largest = Math.max(largest, largestNumber(xml));
		}
	}

	/** Whether every text that a cell names exists. */
	boolean isSound() {
		return largest < texts;
	}

	private static long count(XMLStreamReader xml) throws XMLStreamException {
		long count = 0;
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
				count++;
			}
		}
		return count;
	}

	private static long largestNumber(XMLStreamReader xml) throws XMLStreamException {
		long largest = -1;
		boolean shared = false;
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			if (xml.getLocalName().equals("c")) {
				shared = "s".equals(xml.getAttributeValue(null, "t"));
			} else if (shared && xml.getLocalName().equals("v")) {
				String number = xml.getElementText().strip();
				largest = number.isEmpty() ? largest : Math.max(largest, Long.parseLong(number));
			}
		}
		return largest;
	}
}

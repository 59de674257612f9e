package org.shebao.documents;

import java.util.List;

/**
 * A form just printed.
 *
 * @param document          the PDF
 * @param missingCharacters characters that no font has, each once; the form shows {@code 〓} for them, and the user is to be told
 */
public record PrintedForm(StoredDocument document, List<String> missingCharacters) {

	public PrintedForm {
		missingCharacters = List.copyOf(missingCharacters);
	}
}

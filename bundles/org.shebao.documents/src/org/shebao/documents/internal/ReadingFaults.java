package org.shebao.documents.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.NoSuchElementException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.RecordInputStream.LeftoverDataException;
import org.apache.poi.util.RecordFormatException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.documents.SheetReader;

import com.fasterxml.aalto.UncheckedStreamException;

/** Turns what goes wrong while a file is read into the refusal that the user reads. */
public final class ReadingFaults {

	private static final String RULE = "W-6";
	private static final Texts TEXTS = Texts.of(SheetReader.class);

	private final Path file;

	public ReadingFaults(Path file) {
		this.file = file;
	}

	/** An action that reads the file. */
	@FunctionalInterface
	public interface Reading<T> {
		T read() throws IOException;
	}

	/**
	 * Does an action; faults of the file become refusals. The libraries meet damaged bytes with almost any of the exceptions of the language, so all that they
	 * were seen to throw on damaged files are listed.
	 */
	public <T> T watch(Reading<T> action) {
		try {
			return action.read();
		} catch (FileSystemException e) {
			throw refusal("file.unopenable", e, file.getFileName());
		} catch (EncryptedDocumentException e) {
			throw refusal("file.encrypted", e);
		} catch (IOException | UncheckedIOException | ExcelReaderException | RecordFormatException | IllegalArgumentException | IllegalStateException
				| IndexOutOfBoundsException | ArithmeticException | NullPointerException | ClassCastException | NoSuchElementException
				| NegativeArraySizeException | LeftoverDataException | BufferUnderflowException | UncheckedStreamException e) {
			throw refusal("file.damaged", e);
		}
	}

	/** The refusal of a text, without a cause. */
	public RuleViolation refusal(String key, Object... arguments) {
		return new RuleViolation(RULE, TEXTS.get(key, arguments));
	}

	private RuleViolation refusal(String key, Throwable cause, Object... arguments) {
		RuleViolation refusal = refusal(key, arguments);
		refusal.initCause(cause);
		return refusal;
	}
}

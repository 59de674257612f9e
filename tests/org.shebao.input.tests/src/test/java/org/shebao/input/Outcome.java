package org.shebao.input;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the program made of an input, as the process under test tells it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "kind")
sealed interface Outcome {

	/** What is wrong with it; empty if nothing was found. */
	List<String> findings();

	/** A file was imported. The messages are those of rows. */
	record Imported(long read, long imported, long failed, long ignored, List<String> messages, List<String> findings) implements Outcome {
	}

	/** A rule refused the input as a whole. */
	record Refused(String rule, String message, List<String> findings) implements Outcome {
	}

	/** A paste was planned, or an export read back. */
	record Done(String what, List<String> findings) implements Outcome {
	}

	/** Something else than a rule ended the work, or the process ended, or it took too long. */
	record Crashed(String what, List<String> findings) implements Outcome {
	}
}

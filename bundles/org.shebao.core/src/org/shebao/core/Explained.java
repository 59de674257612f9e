package org.shebao.core;

/** A failure whose message is for the user: in his language it says what happened, what is safe and what to do. */
public interface Explained {

	/** What went wrong, for those who react to it and those who help. */
	Enum<?> reason();
}

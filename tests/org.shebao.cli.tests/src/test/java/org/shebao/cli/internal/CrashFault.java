package org.shebao.cli.internal;

import java.util.Optional;

import org.shebao.gateway.sandbox.Operator.Fault.Kind;

/** What goes wrong. */
enum CrashFault {
	/** The process is killed at a random moment. */
	KILL(null),
	/** Killed, and before the next start the business date jumps by a day forward or back. */
	KILL_AND_CLOCK(null),
	/** The connection is cut before the bureau has committed a call. */
	CUT_BEFORE(Kind.BREAK_BEFORE_COMMIT),
	/** The connection is cut after the bureau has committed a call. */
	CUT_AFTER(Kind.BREAK_AFTER_COMMIT),
	/** The bureau answers 500. */
	SERVER_ERROR(Kind.REFUSE),
	/** The bureau answers garbage. */
	GARBAGE(Kind.GARBAGE),
	/** The bureau is slow, and the process is killed while it waits. */
	SLOW_AND_KILL(Kind.DELAY),
	/** The bureau is away and comes back. */
	AWAY(null),
	/** A second client is started on the same data. */
	SECOND(null),
	/** The disk is full and has room again. */
	FULL_DISK(null);

	private final Kind kind;

	CrashFault(Kind kind) {
		this.kind = kind;
	}

	/** The fault in the wires, empty if it is none. */
	Optional<Kind> wire() {
		return Optional.ofNullable(kind);
	}

	boolean kills() {
		return this == KILL || this == KILL_AND_CLOCK || this == SLOW_AND_KILL;
	}

	/** Whether it can happen to an operation: what asks nothing of the bureau is not cut off from it. */
	boolean concerns(CrashOperation operation) {
		return operation.path() != null || this == KILL || this == SECOND || this == FULL_DISK;
	}
}

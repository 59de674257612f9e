package org.shebao.core.state;

/** The state of a sync job (DOMAIN §3.11). A failure keeps what was stored, and the next start resumes. */
public enum SyncStatus {
	/** Never run. */
	IDLE,
	/** Running. */
	RUNNING,
	/** Everything has arrived. */
	DONE,
	/** Broken off with a reason. */
	FAILED;

	/** What leads from one state to another. */
	public enum Event {
		/** The user or a login starts it. */
		START,
		/** The last page is stored. */
		FINISH,
		/** A page could not be had or stored. */
		FAIL
	}

	/** The table of this machine. */
	public static Transitions<SyncStatus, Event> transitions() {
		return Table.LINES;
	}

	/** Built on first use, when the states exist. */
	private static final class Table {
		static final Transitions<SyncStatus, Event> LINES = Transitions.from(IDLE, Event.class)
				.on(IDLE, Event.START, RUNNING)
				.on(DONE, Event.START, RUNNING)
				.on(FAILED, Event.START, RUNNING)
				.on(RUNNING, Event.FINISH, DONE)
				.on(RUNNING, Event.FAIL, FAILED).build();
	}
}

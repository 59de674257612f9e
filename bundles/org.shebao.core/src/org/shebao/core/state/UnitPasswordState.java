package org.shebao.core.state;

/** The state of a unit password (DOMAIN §3.10). */
public enum UnitPasswordState {
	/** The initial password. */
	INITIAL,
	/** Logged in with the initial password: nothing but a new password is allowed. */
	MUST_CHANGE,
	/** Set by the unit. */
	SET,
	/** Too many wrong tries: no login until the next day. */
	LOCKED;

	/** What leads from one state to another. */
	public enum Event {
		/** A login with the initial password. */
		INITIAL_LOGIN,
		/** A new password is set. */
		CHANGE,
		/** The last allowed try was wrong. */
		TOO_MANY_TRIES,
		/** The day of the lock has passed. */
		NEXT_DAY,
		/** The tax hall resets the password. */
		RESET
	}

	/** The table of this machine. */
	public static Transitions<UnitPasswordState, Event> transitions() {
		return Table.LINES;
	}

	/** Built on first use, when the states exist. */
	private static final class Table {
		static final Transitions<UnitPasswordState, Event> LINES = Transitions.from(INITIAL, Event.class)
				.on(INITIAL, Event.INITIAL_LOGIN, MUST_CHANGE)
				.on(MUST_CHANGE, Event.CHANGE, SET)
				.on(SET, Event.CHANGE, SET)
				.on(SET, Event.TOO_MANY_TRIES, LOCKED)
				.on(LOCKED, Event.NEXT_DAY, SET)
				.on(INITIAL, Event.RESET, INITIAL)
				.on(MUST_CHANGE, Event.RESET, INITIAL)
				.on(SET, Event.RESET, INITIAL)
				.on(LOCKED, Event.RESET, INITIAL).build();
	}
}

package org.shebao.core.state;

/** The state of a unit password (DOMAIN §3.10). */
public enum UnitPasswordState {
	INITIAL, MUST_CHANGE, SET, LOCKED
}

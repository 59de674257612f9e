package org.shebao.employees;

/** How much of the employees a sync fetches. */
public enum SyncMode {
	/** Full while there are no local data, otherwise incremental; a sync that was cut off goes on where it was. */
	AUTOMATIC,
	/** All employees. */
	FULL,
	/** What changed since the last sync. */
	INCREMENTAL
}

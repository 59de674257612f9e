package org.shebao.workbench.list.model;

/** How a box for ticks looks. */
public enum TickState {
	/** Nothing is ticked. */
	NONE,
	/** Some of several are. */
	SOME,
	/** Everything is. */
	ALL,
	/** Nothing can be. */
	DISABLED
}

package org.shebao.core.state;

/** The state of a submitted wage batch: a pure function of its lines (DOMAIN §3.1, R-107, R-124). */
public enum WageBatchStatus {
	AWAITING_FEEDBACK, PROCESSING, ALL_ACCEPTED, PARTLY_ACCEPTED, ALL_REJECTED
}

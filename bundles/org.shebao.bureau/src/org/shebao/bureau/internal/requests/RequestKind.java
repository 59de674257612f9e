package org.shebao.bureau.internal.requests;

/** What a submission asks for. */
public enum RequestKind {
	WAGES, DECLARATION, VOUCHER
}

package org.shebao.gateway;

/** Why a fee arises: the ordinary month, or a top-up after a raise (C-9). */
public enum PaymentNature {
	NORMAL, DIFFERENTIAL
}

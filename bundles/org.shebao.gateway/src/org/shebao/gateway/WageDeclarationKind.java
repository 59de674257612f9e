package org.shebao.gateway;

/** The annual declaration inside the window, or the adjustment outside it. */
public enum WageDeclarationKind {
	ANNUAL, ADJUSTMENT
}

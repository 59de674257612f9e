package org.shebao.bureau.internal.access;

import java.time.Instant;
import java.time.LocalDate;

import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.state.UnitPasswordState;
import org.shebao.gateway.Permission;

/**
 * The password of a unit or of one of its users, and how it was used lately.
 *
 * @param userName     empty for the unit
 * @param hash         null while the initial password holds
 * @param failures     wrong tries in a row since {@code firstFailure}
 * @param lockedUntil  the first day on which it works again, null if it is not locked
 */
record Credential(RegistrationSerial serial, String userName, Permission permission, boolean disabled, UnitPasswordState state, String hash, int failures,
		Instant firstFailure, LocalDate lockedUntil) {

	boolean isUnit() {
		return userName.isEmpty();
	}

	boolean isInitial() {
		return hash == null;
	}

	Credential after(UnitPasswordState.Event event) {
		return UnitPasswordState.transitions().next(state, event).map(this::in).orElse(this);
	}

	Credential withHash(String newHash) {
		return new Credential(serial, userName, permission, disabled, state, newHash, failures, firstFailure, lockedUntil);
	}

	Credential failed(int count, Instant first) {
		return new Credential(serial, userName, permission, disabled, state, hash, count, first, lockedUntil);
	}

	Credential lockedUntil(LocalDate day) {
		return new Credential(serial, userName, permission, disabled, state, hash, failures, firstFailure, day);
	}

	Credential cleared() {
		return failed(0, null).lockedUntil(null);
	}

	private Credential in(UnitPasswordState next) {
		return new Credential(serial, userName, permission, disabled, next, hash, failures, firstFailure, lockedUntil);
	}
}

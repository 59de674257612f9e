package org.shebao.gateway.wire;

import java.time.LocalDate;
import java.util.List;

import org.shebao.core.identity.PersonNumber;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.SessionInfo;

/**
 * Bodies of the contract for which the gateway has no record of its own. Passwords are characters, so that whoever holds them can erase them, and none of these records
 * shows them in its text.
 */
public final class Bodies {
	private Bodies() {
	}

	/**
	 * Which units to associate.
	 *
	 * @param role  as what
	 * @param units the unit numbers
	 */
	public record Association(EmployerRole role, List<UnitNumber> units) {
	}

	/**
	 * A login.
	 *
	 * @param serial   the registration
	 * @param userName the user, empty for the unit password
	 * @param password the password
	 */
	public record Login(RegistrationSerial serial, String userName, char[] password) {
		@Override
		public String toString() {
			return "Login[" + serial + "]";
		}
	}

	/**
	 * A session begun.
	 *
	 * @param token to be sent with every call of the session
	 * @param info  who is logged in
	 */
	public record LoggedIn(String token, SessionInfo info) {
		@Override
		public String toString() {
			return "LoggedIn[" + info + "]";
		}
	}

	/** A new password in place of the old one. */
	public record PasswordChange(char[] oldPassword, char[] newPassword) {
		@Override
		public String toString() {
			return "PasswordChange[]";
		}
	}

	/** A password to be verified. */
	public record PasswordCheck(char[] password) {
		@Override
		public String toString() {
			return "PasswordCheck[]";
		}
	}

	/** Items to be declared, in the version that the user saw. */
	public record Declaration(List<ItemVersion> items) {
	}

	/** A sandbox's business date, null for the real one. */
	public record Today(LocalDate today) {
	}

	/** How many things were done. */
	public record Done(int count) {
	}

	/** A person who joins, see {@link org.shebao.gateway.sandbox.Operator#join}. */
	public record Joining(UnitNumber unit, String name, String certificateNumber, FeePeriod start) {
	}

	/** The person who joined. */
	public record Joined(PersonNumber person) {
	}

	/** What a person leaves and when, see {@link org.shebao.gateway.sandbox.Operator#leave}. */
	public record Leaving(UnitNumber unit, FeePeriod stop) {
	}
}

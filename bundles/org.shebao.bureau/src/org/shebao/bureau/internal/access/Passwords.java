package org.shebao.bureau.internal.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.registry.Units;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.InitialPassword;
import org.shebao.core.identity.PasswordFault;
import org.shebao.core.identity.PasswordPolicy;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.state.UnitPasswordState.Event;
import org.shebao.gateway.wire.Problem;

/** Checks and changes passwords; five wrong tries within 24 hours lock until the next day, restarts or not (DOMAIN §3.10). */
public final class Passwords {
	private static final int TRIES = 5;
	private static final Duration WINDOW = Duration.ofHours(24);

	private final Database database;
	private final BureauClock clock;
	private final PasswordHash hashes = new PasswordHash();

	public Passwords(Database database, BureauClock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** What came of a try. Wrong tries are counted, so the refusal is thrown only after they are committed. */
	private sealed interface Outcome {
		record Right(Credential credential) implements Outcome {
		}

		record Wrong(RuntimeException refusal) implements Outcome {
		}
	}

	/**
	 * Checks a password.
	 *
	 * @throws RuleViolation if it is wrong, with the tries left, or the user is disabled
	 * @throws Refusal       if it is locked
	 */
	Credential check(RegistrationSerial serial, String userName, char[] password) {
		return settle(transaction -> check(transaction, serial, userName, password));
	}

	/**
	 * Gives a login a new password.
	 *
	 * @throws RuleViolation if it breaks the policy (R-025, DOMAIN §5.1)
	 */
	void change(Credential credential, TaxpayerId taxpayerId, char[] password) {
		database.run(transaction -> {
			String typed = new String(password);
			Set<PasswordFault> faults = PasswordPolicy.faults(typed, taxpayerId, Units.numbersOf(transaction, credential.serial()));
			if (!credential.isUnit() && typed.equals(credential.userName())) {
				faults.add(PasswordFault.INITIAL_PASSWORD);
			}
			if (!faults.isEmpty()) {
				throw new RuleViolation("R-025", BureauTexts.text("R-025.policy"), faults.stream().map(BureauTexts::fault).toList());
			}
			Credentials.store(transaction, credential.after(Event.CHANGE).withHash(hashes.of(password)).cleared());
		});
	}

	/**
	 * The hall resets a unit password to the initial one.
	 *
	 * @throws Refusal if there is no such registration
	 */
	public void reset(RegistrationSerial serial) {
		database.run(transaction -> {
			Credential credential = Credentials.find(transaction, serial, "").orElseThrow(() -> Refusal.missing("R-011", BureauTexts.text("R-011")));
			Credentials.store(transaction, credential.after(Event.RESET).withHash(null).cleared());
		});
	}

	private Credential settle(Function<Transaction, Outcome> attempt) {
		return switch (database.call(attempt)) {
			case Outcome.Right(Credential credential) -> credential;
			case Outcome.Wrong(RuntimeException refusal) -> throw refusal;
		};
	}

	private Outcome check(Transaction transaction, RegistrationSerial serial, String userName, char[] password) {
		Credential credential = Credentials.find(transaction, serial, userName).map(this::unlocked).orElse(null);
		if (credential == null) {
			return new Outcome.Wrong(new RuleViolation("R-059", BureauTexts.text("R-023.unknown")));
		}
		if (credential.disabled()) {
			return new Outcome.Wrong(new RuleViolation("R-057", BureauTexts.text("R-057")));
		}
		if (credential.lockedUntil() != null) {
			return locked(credential);
		}
		if (!matches(transaction, credential, password)) {
			return failed(transaction, credential);
		}
		Credential known = credential.isInitial() ? credential.after(Event.INITIAL_LOGIN) : credential;
		Credentials.store(transaction, known.cleared());
		return new Outcome.Right(known.cleared());
	}

	private Credential unlocked(Credential credential) {
		boolean over = credential.lockedUntil() != null && !clock.today().isBefore(credential.lockedUntil());
		return over ? credential.after(Event.NEXT_DAY).cleared() : credential;
	}

	private Outcome failed(Transaction transaction, Credential credential) {
		Instant now = clock.now();
		boolean again = credential.firstFailure() != null && now.isBefore(credential.firstFailure().plus(WINDOW));
		Credential counted = credential.failed(again ? credential.failures() + 1 : 1, again ? credential.firstFailure() : now);
		if (counted.failures() < TRIES) {
			Credentials.store(transaction, counted);
			return new Outcome.Wrong(new RuleViolation("R-023", BureauTexts.text("R-023.wrong", TRIES - counted.failures())));
		}
		Credential stopped = counted.after(Event.TOO_MANY_TRIES).lockedUntil(clock.today().plusDays(1));
		Credentials.store(transaction, stopped);
		return locked(stopped);
	}

	private static Outcome locked(Credential credential) {
		return new Outcome.Wrong(new Refusal(423, new Problem("R-023", BureauTexts.text("R-023.locked", credential.lockedUntil()))));
	}

	private boolean matches(Transaction transaction, Credential credential, char[] password) {
		if (!credential.isInitial()) {
			return hashes.matches(password, credential.hash());
		}
		String typed = new String(password);
		List<UnitNumber> units = Units.numbersOf(transaction, credential.serial());
		return credential.isUnit() ? InitialPassword.matches(typed, units) : typed.equals(credential.userName());
	}
}

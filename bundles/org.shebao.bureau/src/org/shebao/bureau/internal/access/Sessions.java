package org.shebao.bureau.internal.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.gateway.wire.Problem;

/** The sessions of this run of the bureau, by random token; a restart and a while without calls end them. */
final class Sessions {
	private static final int TOKEN_BYTES = 32;

	private final Map<String, Entry> entries = new ConcurrentHashMap<>();
	private final SecureRandom random = new SecureRandom();
	private final InstantSource time;
	private final Duration idle;

	private record Entry(Session session, Instant lastCall) {
	}

	Sessions(InstantSource time, Duration idle) {
		this.time = time;
		this.idle = idle;
	}

	String newToken() {
		byte[] bytes = new byte[TOKEN_BYTES];
		random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	void begin(Session session) {
		entries.values().removeIf(this::isOver);
		entries.put(session.token(), new Entry(session, time.instant()));
	}

	/** The session of a token; a call keeps it alive. */
	Session of(String token) {
		Entry entry = token == null ? null : entries.computeIfPresent(token, (key, found) -> isOver(found) ? null : new Entry(found.session(), time.instant()));
		if (entry == null) {
			throw new Refusal(401, new Problem(Problem.SESSION_ENDED, BureauTexts.text("session")));
		}
		return entry.session();
	}

	void replace(String token, UnaryOperator<Session> change) {
		entries.computeIfPresent(token, (key, found) -> new Entry(change.apply(found.session()), found.lastCall()));
	}

	void end(String token) {
		entries.remove(token);
	}

	/** Ends all sessions of a registration. */
	void endAll(RegistrationSerial serial) {
		entries.values().removeIf(entry -> entry.session().serial().equals(serial));
	}

	private boolean isOver(Entry entry) {
		return time.instant().isAfter(entry.lastCall().plus(idle));
	}
}

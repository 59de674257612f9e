package org.shebao.bureau.internal.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted, slow hashes of passwords; the text carries everything needed to check one. */
final class PasswordHash {
	private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
	private static final int ITERATIONS = 60_000;
	private static final int SALT_BYTES = 16;
	private static final int KEY_BITS = 256;

	private final SecureRandom random = new SecureRandom();

	/** The hash of a new password. */
	String of(char[] password) {
		byte[] salt = new byte[SALT_BYTES];
		random.nextBytes(salt);
		Base64.Encoder base64 = Base64.getEncoder();
		return ITERATIONS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(derive(password, salt, ITERATIONS));
	}

	/** Whether a password has this hash. */
	boolean matches(char[] password, String hash) {
		String[] parts = hash.split(":");
		byte[] salt = Base64.getDecoder().decode(parts[1]);
		return MessageDigest.isEqual(Base64.getDecoder().decode(parts[2]), derive(password, salt, Integer.parseInt(parts[0])));
	}

	private static byte[] derive(char[] password, byte[] salt, int iterations) {
		PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, KEY_BITS);
		try {
			return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
		} finally {
			spec.clearPassword();
		}
	}
}

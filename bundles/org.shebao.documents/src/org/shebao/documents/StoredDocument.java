package org.shebao.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A printed form as it is kept: it is never made again, but printed again from these bytes.
 *
 * @param fileName the name to save it under
 * @param bytes    the PDF
 * @param sha256   the SHA-256 of the bytes, in small hexadecimal digits
 */
public record StoredDocument(String fileName, byte[] bytes, String sha256) {

	public StoredDocument {
		Objects.requireNonNull(fileName);
		bytes = bytes.clone();
		if (!sha256.equals(digest(bytes))) {
			throw new IllegalArgumentException("the bytes of " + fileName + " are not those that were stored");
		}
	}

	/** A new document with the digest of its bytes. */
	public static StoredDocument of(String fileName, byte[] bytes) {
		return new StoredDocument(fileName, bytes, digest(bytes));
	}

	/** A copy of the bytes. */
	@Override
	public byte[] bytes() {
		return bytes.clone();
	}

	/** Two documents are equal when their names and their bytes are. */
	@Override
	public boolean equals(Object other) {
		return other instanceof StoredDocument that && fileName.equals(that.fileName) && Arrays.equals(bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return Objects.hash(fileName, sha256);
	}

	/** Name and digest. */
	@Override
	public String toString() {
		return fileName + " sha256=" + sha256;
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}

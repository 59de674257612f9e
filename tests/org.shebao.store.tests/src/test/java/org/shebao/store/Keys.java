package org.shebao.store;

import java.util.Arrays;

/** Keys for tests. */
public final class Keys {

	/** A vault that always has the same key. */
	public static final KeyVault VAULT = vault(7);

	private Keys() {
	}

	/** A vault whose key consists of one byte. */
	public static KeyVault vault(int filling) {
		return data -> {
			byte[] key = new byte[KeyVault.KEY_BYTES];
			Arrays.fill(key, (byte) filling);
			return key;
		};
	}
}

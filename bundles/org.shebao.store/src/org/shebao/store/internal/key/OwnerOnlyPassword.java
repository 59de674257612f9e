package org.shebao.store.internal.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.shebao.store.internal.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The master password of the secure storage where the operating system offers no key store: made at random once and kept in a file that only the owner may read.
 * Its priority is below that of the key stores of operating systems, so it is asked only where there is none.
 */
public final class OwnerOnlyPassword extends PasswordProvider {

	/** The option with a {@link Runnable} that is told when this provider is asked. */
	static final String WHEN_ASKED = OwnerOnlyPassword.class.getName();

	private static final Logger LOG = LoggerFactory.getLogger(OwnerOnlyPassword.class);
	private static final int RANDOM_BYTES = 48;
	/** 48 bytes in base 64. */
	private static final int LENGTH = 64;

	@Override
	public PBEKeySpec getPassword(IPreferencesContainer container, int passwordType) {
		try {
			PBEKeySpec password = new PBEKeySpec(password(KeyHome.ofUser().masterPassword()).toCharArray());
			if (container.getOption(WHEN_ASKED) instanceof Runnable told) {
				told.run();
			}
			return password;
		} catch (IOException e) {
			LOG.error("the master password cannot be read or written", e);
			// says to the secure storage that there is no password, which it reports to its caller
			return null;
		}
	}

	/** The password in a file, which is made if it is not there. Locked, because two processes may start for the first time at once. */
	static String password(Path file) throws IOException {
		PrivateFiles.createFile(file);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			if (channel.size() < LENGTH) {
				// new, or cut off while being written and so never used
				write(channel);
			}
			ByteBuffer content = ByteBuffer.allocate(LENGTH);
			channel.position(0);
			while (content.hasRemaining() && channel.read(content) >= 0) {
				continue;
			}
			return new String(content.array(), StandardCharsets.US_ASCII);
		}
	}

	private static void write(FileChannel channel) throws IOException {
		byte[] random = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(random);
		ByteBuffer text = ByteBuffer.wrap(Base64.getEncoder().encode(random));
		channel.truncate(0);
		channel.position(0);
		while (text.hasRemaining()) {
			channel.write(text);
		}
		channel.force(true);
	}
}

package org.shebao.store.internal.key;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.osgi.service.component.annotations.Component;
import org.shebao.core.text.Texts;
import org.shebao.store.DataFolder;
import org.shebao.store.KeyVault;
import org.shebao.store.Store;
import org.shebao.store.StoreException;
import org.shebao.store.StoreException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the keys in Equinox secure storage, guarded by the key store of the operating system or, where there is none, by {@link OwnerOnlyPassword}. */
@Component(service = KeyVault.class)
public final class SecureStorageVault implements KeyVault {

	private static final Texts TEXTS = Texts.of(Store.class);
	private static final Logger LOG = LoggerFactory.getLogger(SecureStorageVault.class);
	private static final String NODE = "org.shebao.store";
	private static final String KEY = "key";

	private volatile Protection protection = Protection.OS_KEY_STORE;

	@Override
	public byte[] key(Path data) {
		try {
			return key(new DataFolder(data), KeyHome.ofUser());
		} catch (IOException | StorageException e) {
			throw new StoreException(Reason.KEY, TEXTS.get("keyVaultFailed", e.getMessage()), e);
		}
	}

	/** How well the keys given so far are kept. */
	@Override
	public Protection protection() {
		return protection;
	}

	private byte[] key(DataFolder folder, KeyHome home) throws IOException, StorageException {
		ISecurePreferences storage = open(home, identity(folder));
		byte[] key = storage.getByteArray(KEY, null);
		if (key == null) {
			if (folder.hasDatabase()) {
				throw new StoreException(Reason.KEY, TEXTS.get("keyMissing", folder.root()), null);
			}
			key = new byte[KEY_BYTES];
			new SecureRandom().nextBytes(key);
			storage.putByteArray(KEY, key, true);
			storage.flush();
			tell(home);
		}
		return key;
	}

	/** Once for each folder, when its key is made: how well it is kept can be asked for at any time. */
	private void tell(KeyHome home) {
		if (protection == Protection.OWNER_ONLY_FILE) {
			LOG.warn(TEXTS.get("ownerOnlyFile", home.masterPassword()));
		}
	}

	@SuppressWarnings("deprecation")
	private ISecurePreferences open(KeyHome home, String folder) throws IOException {
		// the secure storage wants the deprecated form: it takes the path as it stands, and the other one escapes blanks
		URL file = home.keys().resolve(folder).toFile().toURL();
		Runnable ownerOnly = () -> protection = Protection.OWNER_ONLY_FILE;
		Map<Object, Object> options = new HashMap<>(Map.of(IProviderHints.PROMPT_USER, Boolean.FALSE, OwnerOnlyPassword.WHEN_ASKED, ownerOnly));
		return SecurePreferencesFactory.open(file, options).node(NODE);
	}

	/** The folder's own name, made once; it moves with the folder. */
	private static String identity(DataFolder folder) throws IOException {
		if (!Files.exists(folder.identity())) {
			// at once: a process that is killed in between must not leave an empty one
			Path beside = Files.writeString(folder.identity().resolveSibling(folder.identity().getFileName() + ".new"), UUID.randomUUID().toString());
			Files.move(beside, folder.identity(), StandardCopyOption.ATOMIC_MOVE);
		}
		return UUID.fromString(Files.readString(folder.identity()).strip()).toString();
	}
}

package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secure storage of the finished product on a computer without a key store of the operating system, as every computer without a desktop is. */
class KeyStoreTest {
	@TempDir
	Path folder;

	private Product product() {
		// no session of a desktop, whose key ring would be asked
		return Product.built(folder.resolve("home")).with("DBUS_SESSION_BUS_ADDRESS", "").with("DISPLAY", "").with("WAYLAND_DISPLAY", "");
	}

	private Product.Outcome employers(Product product) throws IOException, InterruptedException {
		return product.run("employer", "list", "--data", folder.resolve("data").toString());
	}

	private static String mode(Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}

	@Test
	@DisplayName("§7 of the architecture: without a key store the first command says by which file the key is kept instead, only the owner can read it, and a lost key is told")
	void withoutAKeyStore() throws IOException, InterruptedException {
		String said = employers(product().vmArguments("-Duser.language=en -Duser.country=US")).expect(0).err();
		Path master = folder.resolve("home/master.key");
		assertTrue(said.contains("This computer offers no key store of the operating system. The key of the local data is protected by the file \"" + master + "\""), said);
		assertEquals(List.of("rw-------", "rwx------", "rwx------"), List.of(mode(master), mode(folder.resolve("home/keys")), mode(folder.resolve("data"))));
		delete(folder.resolve("home/keys"));
		assertTrue(employers(product()).expect(1).err().contains("找不到数据文件夹“" + folder.resolve("data") + "”的密钥，无法打开其中的数据，数据未被改动"));
	}

	@Test
	@DisplayName("A place for keys that cannot be used is told, and no data folder is begun")
	void unusable() throws IOException, InterruptedException {
		Files.writeString(folder.resolve("home"), "a file where the folder should be");
		String said = employers(product()).expect(1).err();
		assertTrue(said.contains("无法读写本机的密钥存储"), said);
		assertFalse(Files.exists(folder.resolve("data/database")));
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}

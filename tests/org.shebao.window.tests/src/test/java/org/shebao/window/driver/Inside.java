package org.shebao.window.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Defines the driver's inner classes beside the product's SWT and NatTable, whatever class loaders these have. */
final class Inside extends ClassLoader {

	private static final String OWN = Inside.class.getPackageName() + ".inside.";

	private final ClassLoader swt;
	private final Supplier<Optional<ClassLoader>> natTable;

	Inside(ClassLoader swt, Supplier<Optional<ClassLoader>> natTable) {
		super("window driver", ClassLoader.getPlatformClassLoader());
		this.swt = swt;
		this.natTable = natTable;
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		if (name.startsWith(OWN)) {
			byte[] bytes = bytes(name);
			return defineClass(name, bytes, 0, bytes.length);
		}
		// the product may load NatTable long after SWT; NatTable's loader sees SWT, not the other way round
		return (name.startsWith("org.eclipse.swt.") ? swt : natTable.get().orElseThrow(() -> new ClassNotFoundException(name))).loadClass(name);
	}

	private static byte[] bytes(String name) throws ClassNotFoundException {
		try (InputStream in = Inside.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
			if (in == null) {
				throw new ClassNotFoundException(name);
			}
			return in.readAllBytes();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}

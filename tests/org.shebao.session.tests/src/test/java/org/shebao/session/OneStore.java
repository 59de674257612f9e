package org.shebao.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.shebao.store.OpenStore;

/** Gives tests one open store, closed behind the last of all tests: opening an encrypted database takes longer than most tests. */
final class OneStore implements ParameterResolver {

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == OpenStore.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot().getStore(Namespace.create(OneStore.class)).getOrComputeIfAbsent(Opened.class, key -> Opened.fresh(), Opened.class).store();
	}

	private record Opened(Path folder, OpenStore store) implements AutoCloseable {

		static Opened fresh() {
			try {
				Path folder = Files.createTempDirectory("store");
				return new Opened(folder, Workplace.open(folder));
			} catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
		}

		@Override
		public void close() throws IOException {
			store.close();
			try (Stream<Path> files = Files.walk(folder)) {
				List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
				for (Path file : deepestFirst) {
					Files.delete(file);
				}
			}
		}
	}
}

package org.shebao.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.shebao.core.text.Texts;
import org.shebao.store.KeyVault;

/**
 * What is told about the program (关于, R-029, R-042).
 *
 * @param version    our version
 * @param keys       who guards the keys of the local data
 * @param components all parts of the running product
 */
public record About(String version, KeyVault.Protection keys, List<Part> components) {

	private static final Texts TEXTS = Texts.of(About.class);
	private static final String OURS = "org.shebao.";
	/** Licences of components whose manifests name none, by the beginning of their names. */
	private static final Map<String, String> KNOWN = Map.of("org.eclipse.", "EPL-2.0", "org.apache.", "Apache-2.0", "wrapped.", "Apache-2.0", OURS, "EPL-2.0");

	/**
	 * A part of the product.
	 *
	 * @param name    its name
	 * @param version its version
	 * @param licence its licence
	 */
	public record Part(String name, String version, String licence) {

		/** A part as its manifest describes it; a licence that is not named there may be null. */
		public static Part of(String name, String version, String licence) {
			return new Part(name, version, licence == null ? known(name) : licence.replaceAll(";[^,]*", ""));
		}

		private static String known(String name) {
			return KNOWN.entrySet().stream().filter(entry -> name.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
		}
	}

	/** A line for each foreign component with its version and licence, by name. */
	public List<String> parts() {
		Map<String, String> lines = new TreeMap<>();
		components.stream().filter(part -> !part.name().startsWith(OURS))
				.forEach(part -> lines.put(part.name(), part.name() + " " + part.version() + (part.licence().isEmpty() ? "" : "  " + part.licence())));
		return List.copyOf(lines.values());
	}

	/** How well the keys of the local data are kept, in particular that there is no key store of the operating system. */
	public String protection() {
		return TEXTS.get("program.keys." + keys);
	}

	/** All of it as text, for those who help. */
	public String text() {
		return TEXTS.get("product.name") + "\n" + TEXTS.get("program.version", version) + "\n" + protection() + "\n\n" + parts().stream().collect(Collectors.joining("\n"));
	}
}

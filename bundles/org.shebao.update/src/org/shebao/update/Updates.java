package org.shebao.update;

import java.net.URI;

import org.shebao.core.Loopback;
import org.shebao.core.task.Progress;

/**
 * Changes the installed product from an update site. What is replaced is kept until it has succeeded: an update that fails or is cut off can be done again, and the
 * product starts all the same.
 */
public interface Updates {

	/** Whether the address of an update site is such that nobody between here and there can change what is loaded. */
	static boolean isTrusted(URI site) {
		return switch (String.valueOf(site.getScheme())) {
			case "https" -> site.getHost() != null;
			case "file" -> site.getPath() != null;
			case "http" -> site.getHost() != null && Loopback.isHost(site.getHost());
			default -> false;
		};
	}

	/** The version that runs. */
	String running();

	/** The version that is installed; it runs from the next start on. */
	String installed();

	/**
	 * The version that a site has for this product.
	 *
	 * @return {@link #installed()} if it has nothing newer
	 * @throws UpdateException if the site cannot be used
	 */
	String offered(URI site, Progress progress);

	/**
	 * Installs the newest of everything that is installed.
	 *
	 * @return the version installed now
	 * @throws UpdateException if the site cannot be used or the update fails; the version installed before stays
	 */
	String update(URI site, Progress progress);

	/**
	 * Installs a feature, such as a region's, into the running product.
	 *
	 * @param feature its name, such as {@code org.shebao.region.NAME}
	 * @throws UpdateException if the site cannot be used or has no such feature, or if it does not fit
	 */
	void install(URI site, String feature, Progress progress);

	/**
	 * Removes a feature from the running product.
	 *
	 * @throws UpdateException if it is not installed or others need it
	 */
	void remove(String feature, Progress progress);
}

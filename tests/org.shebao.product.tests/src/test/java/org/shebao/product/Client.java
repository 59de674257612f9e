package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.shebao.product.site.UpdateSite;

import com.fasterxml.jackson.databind.JsonNode;

/** A product of its own with the data of a month: installed, updated, cut off and looked at. */
final class Client {

	private static final long REAPED_SECONDS = 5;
	private static final int MOST_TRIES = 5;
	private static final List<List<String>> DOCUMENTS = List.of(List.of("status"), List.of("employees", "list"), List.of("wages", "lines", "1"));

	private final Path folder;
	private final Product product;
	private final Path data;

	private Client(Path folder, Product product, Path data) {
		this.folder = folder;
		this.product = product;
		this.data = data;
	}

	/** Installs the product that was built and does a month with it. */
	static Client withAMonth(Path folder) throws IOException, InterruptedException {
		Product product = Product.copied(folder.resolve("product"), folder.resolve("home")).vmArguments("-Dp2.httpRule=allow");
		product.run("month", "--folder", folder.resolve("demo").toString(), "--today", "2025-08-20", "--json").expect(0);
		return new Client(folder, product, folder.resolve("demo/run-001/client"));
	}

	/** The same client after its installation was put back from a copy. */
	void reinstall() throws IOException, InterruptedException {
		copy("product.kept", "product");
	}

	/** Keeps a copy of the installation. */
	void keep() throws IOException, InterruptedException {
		copy("product", "product.kept");
	}

	private void copy(String from, String to) throws IOException, InterruptedException {
		Process copied = new ProcessBuilder("sh", "-c", "rm -rf \"$2\" && cp -a \"$1\" \"$2\"", "sh", folder.resolve(from).toString(), folder.resolve(to).toString()).inheritIO().start();
		assertEquals(0, copied.waitFor());
	}

	/** What the client knows without asking anybody: units, unpaid declarations and counts, persons, submitted wages. */
	List<JsonNode> documents() throws IOException, InterruptedException {
		List<JsonNode> all = new ArrayList<>();
		for (List<String> words : DOCUMENTS) {
			all.add(product.run(Stream.concat(words.stream(), Stream.of("--data", data.toString(), "--json")).toArray(String[]::new)).expect(0).json());
		}
		return all;
	}

	Path data() {
		return data;
	}

	Path installation() {
		return folder.resolve("product");
	}

	Product product() {
		return product;
	}

	/** The versions that run and are installed. */
	JsonNode versions() throws IOException, InterruptedException {
		return started().expect(0).json();
	}

	/** What comes of a start; of an update that was cut off only the copy of the start program may be left. */
	Product.Outcome started() throws IOException, InterruptedException {
		return product.runProgram(Files.isExecutable(installation().resolve("shebao")) ? "shebao" : "update.safety/shebao", "update", "--json");
	}

	/**
	 * Kills an update when it has noted the new version and not yet taken it into use: a moment that a busy machine may miss, then it is tried again.
	 *
	 * @return whether it was cut off
	 */
	boolean killNoted(UpdateSite site, String version) throws IOException, InterruptedException {
		keep();
		Path safety = installation().resolve("update.safety");
		int tries = 0;
		do {
			reinstall();
			killUpdate(site, process -> awaitNoted(version, process));
		} while (!Files.exists(safety) && ++tries < MOST_TRIES);
		return Files.exists(safety);
	}

	/** Returns then, or when the update has ended. */
	private void awaitNoted(String version, Process update) throws IOException, InterruptedException {
		while (update.isAlive() && !isNoted(version)) {
			update.waitFor(1, TimeUnit.MILLISECONDS);
		}
	}

	private boolean isNoted(String version) throws IOException {
		try (Stream<Path> profiles = Files.list(installation().resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/Shebao.profile"))) {
			Optional<Path> newest = profiles.filter(file -> file.toString().endsWith(".profile.gz")).max(Comparator.naturalOrder());
			return newest.isPresent() && profile(newest.get()).contains("version='" + version + ".");
		} catch (EOFException | NoSuchFileException beingWritten) {
			// by p2, or by the start program that puts back what a cut update has changed: the folder is gone, empty or full by turns
			return false;
		}
	}

	private static String profile(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	Product.Outcome update(UpdateSite site) throws IOException, InterruptedException {
		return product.run("update", "--site", site.address().toString(), "--json");
	}

	/** Begins an update and kills all its processes as {@code kill -9} does when a condition holds. */
	void killUpdate(UpdateSite site, Moment moment) throws IOException, InterruptedException {
		Process update = product.start(folder.resolve("killed.out"), "update", "--site", site.address().toString());
		moment.await(update);
		kill(update);
	}

	/** The start script and Java beneath it: first the script, so that it cannot react. */
	private static void kill(Process process) throws InterruptedException {
		List<ProcessHandle> beneath = process.descendants().toList();
		process.destroyForcibly().waitFor();
		beneath.forEach(ProcessHandle::destroyForcibly);
		// where nobody reaps orphans they stay as zombies, which never exit: dead and harmless
		beneath.forEach(each -> each.onExit().completeOnTimeout(each, REAPED_SECONDS, TimeUnit.SECONDS).join());
	}

	/** Waits for the moment of a kill. */
	@FunctionalInterface
	interface Moment {

		/** Returns then, or when the process has ended. */
		void await(Process update) throws IOException, InterruptedException;
	}
}

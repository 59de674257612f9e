package org.shebao.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** A product of its own with the data of a month: installed, updated, cut off and looked at. */
final class Client {

	private static final List<List<String>> DOCUMENTS = List.of(List.of("status"), List.of("employees", "list"), List.of("wages", "records"), List.of("records"), List.of("voucher", "list"));

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

	/** What the client knows, each document as it is printed; the moment of the last login is the same for all. */
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

	/** The versions that run, are installed and are offered. */
	JsonNode versions() throws IOException, InterruptedException {
		return product.run("update", "--json").expect(0).json();
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
		for (ProcessHandle each : beneath) {
			each.destroyForcibly();
			each.onExit().join();
		}
	}

	/** Waits for the moment of a kill. */
	@FunctionalInterface
	interface Moment {

		/** Returns then, or when the process has ended. */
		void await(Process update) throws IOException, InterruptedException;
	}
}

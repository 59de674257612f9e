package org.shebao.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.shebao.product.site.NextVersion;
import org.shebao.product.site.UpdateSite;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Kills updates at random moments; after each the product has to start with its data, and the update has to succeed. Arguments: {@code --runs N}, {@code --seed S},
 * and {@code --site FOLDER} if the next version was built and is not to be made of this one.
 */
final class UpgradeCampaign {

	private static final String NEXT = "1.1.0";
	private static final int LOOK_MILLIS = 10;

	private final Client client;
	private final Path[] site;
	private final Random random;
	private List<JsonNode> before;
	private int files;
	/** From the last file loaded to the end of an undisturbed update. */
	private int installingMillis;
	private int kills;
	private int failures;

	private UpgradeCampaign(Client client, Path[] site, Random random) {
		this.client = client;
		this.site = site;
		this.random = random;
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		int runs = Integer.parseInt(option(arguments, "--runs").orElse("10"));
		long seed = Long.parseLong(option(arguments, "--seed").orElse(String.valueOf(System.nanoTime())));
		Optional<Path> built = option(arguments, "--site").map(Path::of);
		Path folder = Files.createTempDirectory("upgrade");
		UpgradeCampaign campaign = new UpgradeCampaign(Client.withAMonth(folder), site(folder, built), new Random(seed));
		System.out.println("seed " + seed + ", in " + folder);
		campaign.measure();
		for (int run = 1; run <= runs; run++) {
			campaign.kill(run);
		}
		System.out.println(runs + " updates, " + campaign.kills + " kills, " + campaign.failures + " failures");
		System.exit(campaign.failures == 0 ? 0 : 1);
	}

	private static Optional<String> option(String[] arguments, String name) {
		int place = List.of(arguments).indexOf(name);
		return place < 0 ? Optional.empty() : Optional.of(arguments[place + 1]);
	}

	private static Path[] site(Path folder, Optional<Path> built) throws IOException {
		if (built.isPresent()) {
			return new Path[] { built.get() };
		}
		NextVersion.make(Product.UPDATE_SITE, folder.resolve("next"), NEXT);
		return new Path[] { folder.resolve("next"), Product.UPDATE_SITE };
	}

	/** An update that nobody disturbs. */
	private void measure() throws IOException, InterruptedException {
		before = client.documents();
		client.keep();
		try (UpdateSite served = new UpdateSite(site)) {
			client.killUpdate(served, update -> {
				long loaded = System.nanoTime();
				while (!update.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
					loaded = served.sent().size() > files ? System.nanoTime() : loaded;
					files = served.sent().size();
				}
				assertEquals(0, update.exitValue());
				installingMillis = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - loaded);
			});
		}
		System.out.println("undisturbed: " + files + " files, then " + installingMillis + " ms");
		verify("undisturbed");
	}

	private void kill(int run) throws IOException, InterruptedException {
		client.reinstall();
		int after = random.nextInt(4) == 0 ? random.nextInt(files) : files;
		int millis = after == files ? random.nextInt(installingMillis) : 0;
		String name = run + ": killed " + millis + " ms after " + after + " of " + files + " files";
		try (UpdateSite served = new UpdateSite(site)) {
			client.killUpdate(served, update -> {
				while (update.isAlive() && served.sent().size() < after) {
					update.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
				}
				kills += update.waitFor(millis, TimeUnit.MILLISECONDS) ? 0 : 1;
			});
		}
		Product.Outcome started = client.started();
		if (started.exit() != 0) {
			failures++;
			System.out.println(name + ", does not start: " + started);
			return;
		}
		name += ", then " + started.json();
		try (UpdateSite served = new UpdateSite(site)) {
			Product.Outcome again = client.update(served);
			if (again.exit() != 0) {
				failures++;
				System.out.println(name + ", not updated again: " + again);
				return;
			}
		}
		verify(name);
	}

	private void verify(String name) throws IOException, InterruptedException {
		boolean good = client.versions().get("running").asText().equals(NEXT) && client.documents().equals(before);
		failures += good ? 0 : 1;
		System.out.println(name + (good ? ", good" : ", NOT as expected"));
	}
}

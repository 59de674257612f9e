package org.shebao.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes pictures of all pages of the finished product in both themes and at 150 %, and finds what is cut or overlaps. */
final class Shots {

	/** The folder of each look and the preference that makes it. */
	private static final Map<String, String> LOOKS = Map.of("light", "dark=false", "dark", "dark=true", "150", "zoom=150");
	private static final Duration LONG = Duration.ofMinutes(2);

	private final Product product;
	private final Path target;
	private final List<String> complaints = new ArrayList<>();

	private Shots(Product product, Path target) {
		this.product = product;
		this.target = target;
	}

	/** Walks through the product, whose data are in a folder, once for each look; gives what is cut, drawn over or hanging over. */
	static List<String> make(Path target, Path folder) throws IOException {
		List<String> complaints = new ArrayList<>();
		for (String look : LOOKS.keySet()) {
			complaints.addAll(make(target, look, folder));
		}
		return complaints;
	}

	/** The same for one look. */
	static List<String> make(Path target, String look, Path folder) throws IOException {
		try (Screen screen = Screen.open()) {
			Product product = new Product(screen, folder.resolve(look)).with(MonthByHand.TODAY).preferring(LOOKS.get(look));
			Shots shots = new Shots(product, target.resolve(look));
			shots.walk();
			return shots.complaints;
		}
	}

	private void walk() throws IOException {
		try (Window window = product.start()) {
			window.within(LONG).named("sandbox.add").facts();
			window.within(LONG).named("emptyAction").facts();
			shot(window, "start");
			MonthByHand month = new MonthByHand(window);
			month.addEmployer();
			window.grid("grid", "start.employers").awaitRows(1);
			shot(window, "employers");
			month.logIn();
			window.within(LONG).named("card.shortcuts").facts();
			shot(window, "home");
			month.employees();
			shot(window, "employees");
			month.fillIn();
			shot(window, "wages");
			month.wages();
			shot(window, "wage-records");
			month.chooseItems();
			shot(window, "ordinary");
			month.declare();
			shot(window, "declaration-records");
			month.chooseArrears();
			shot(window, "arrears");
			month.pay();
			desk(window, "org.shebao.payment.vouchers", "vouchers");
			desk(window, "org.shebao.sandbox.console", "console");
			desk(window, "org.shebao.home.page", "home-after");
		}
	}

	private void desk(Window window, String page, String name) {
		new Desk(window).page(page);
		shot(window, name);
	}

	private void shot(Window window, String name) {
		window.named("loading").awaitGone();
		Path file = target.resolve(name + ".png");
		// widgets take on their colours little by little
		window.await("a picture that stays", () -> {
			byte[] before = read(file);
			window.picture(file);
			return Arrays.equals(before, read(file));
		});
		window.layoutComplaints().forEach(complaint -> complaints.add(target.getFileName() + " " + name + ": " + complaint));
	}

	private static byte[] read(Path file) {
		try {
			return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}

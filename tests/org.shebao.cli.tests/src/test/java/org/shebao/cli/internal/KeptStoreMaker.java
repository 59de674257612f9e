package org.shebao.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.sandbox.Operator.Fault.Kind;
import org.shebao.store.OpenStore;

/** Makes a store as this version writes it, for the tests of all later versions: {@code ./shebao try --main cli org.shebao.cli.internal.KeptStoreMaker FOLDER}. */
final class KeptStoreMaker {

	private KeptStoreMaker() {
	}

	public static void main(String[] arguments) throws IOException {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		Path target = Files.createDirectories(Path.of(arguments[0]));
		Path work = Files.createTempDirectory("kept-store");
		Path data = month(work);
		try (OpenStore store = ClientServices.open(data)) {
			StoreTables.of(store).write(target.resolve("tables.json"));
		}
		StoreEncryption.decrypt(data);
		zip(data, target.resolve("store.zip"));
		KeptFolder.delete(work);
	}

	/** A month of five persons to the voucher; then a sixth person without a wage, a submission whose answer is lost, and drafts. */
	private static Path month(Path work) {
		try (SandboxProduct product = new SandboxProduct(work, "2025-08-20").registered()) {
			product.done("wages add --all-normal");
			for (int person = 1; person <= 5; person++) {
				product.done("wages set 520199%010d 5000.00".formatted(person));
			}
			product.done("wages submit --all");
			String item = product.done("items list").get("items").get(0).get("id").asText();
			product.done("items persons " + item);
			product.done("declare --all");
			product.done("arrears");
			product.done("voucher issue --out " + work);
			for (UnitNumber unit : List.of(new UnitNumber("12345"), new UnitNumber("522300000005"))) {
				product.operator().join(unit, "李到", "520103199003072016", FeePeriod.parse("2025-09"));
			}
			product.done("sync --full");
			product.done("wages add --all-normal");
			product.done("wages set 5201990000000001 6000.00");
			product.done("wages set 5201990000000002 7000.00");
			product.breakNext(Kind.BREAK_AFTER_COMMIT, "/v1/wage-batches");
			product.commands.run("wages submit --persons 5201990000000001 --wait 0");
		}
		return work.resolve("client");
	}

	private static void zip(Path data, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.setLevel(9);
			Map<String, byte[]> files = new TreeMap<>(KeptFolder.of(data).files());
			for (Map.Entry<String, byte[]> entry : files.entrySet()) {
				if (entry.getValue() != null) {
					zip.putNextEntry(new ZipEntry(entry.getKey()));
					zip.write(entry.getValue());
				}
			}
		}
	}
}

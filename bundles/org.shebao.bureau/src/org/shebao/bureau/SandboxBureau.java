package org.shebao.bureau;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.bureau.internal.Bureau;
import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.console.HttpOperator;
import org.shebao.bureau.internal.database.DatabaseException;
import org.shebao.bureau.internal.demo.DemoData;
import org.shebao.bureau.internal.http.BureauServer;
import org.shebao.core.text.Texts;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.sandbox.Operator;
import org.shebao.gateway.sandbox.Sandbox;
import org.shebao.gateway.sandbox.SandboxException;

/** The sandbox. */
@Component
public final class SandboxBureau implements Sandbox {
	private static final Texts TEXTS = Texts.of(SandboxBureau.class);
	private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

	private final RegionRegistry regions;

	/** A sandbox that takes its region's rules from the regions installed. */
	@Activate
	public SandboxBureau(@Reference RegionRegistry regions) {
		this.regions = regions;
	}

	@Override
	public Running start(Options options) {
		Bureau bureau = open(options, pack(DemoData.regionId()));
		boolean served = false;
		try {
			DemoData demo = new DemoData(bureau);
			demo.ensure(options.employers());
			Running running = new RunningBureau(new BureauServer(bureau, options.port()), bureau, demo.employers());
			served = true;
			return running;
		} catch (IOException e) {
			throw new SandboxException(TEXTS.get("sandbox.port", options.port()), e);
		} finally {
			if (!served) {
				bureau.close();
			}
		}
	}

	@Override
	public Operator operator(URI address) {
		if (!"http".equals(address.getScheme()) || !LOOPBACK.contains(String.valueOf(address.getHost()))) {
			throw new IllegalArgumentException("not a sandbox bureau on this computer: " + address.getHost());
		}
		return new HttpOperator(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(HttpClient.Builder.NO_PROXY).build(), address);
	}

	private RegionPack pack(String region) {
		return regions.find(region).map(Region::pack).orElseThrow(() -> new SandboxException(regions.broken().stream().filter(broken -> broken.id().equals(region))
				.findFirst().map(broken -> TEXTS.get("sandbox.broken", region, broken.reason())).orElseGet(() -> TEXTS.get("sandbox.region", region)), null));
	}

	private static Bureau open(Options options, RegionPack pack) {
		Path folder = options.data();
		try {
			Files.createDirectories(folder);
			return new Bureau(folder, pack, new BureauClock(InstantSource.system(), options.today()));
		} catch (IOException | DatabaseException e) {
			throw new SandboxException(TEXTS.get("sandbox.data", folder), e);
		}
	}
}

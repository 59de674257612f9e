package org.shebao.bureau.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

import org.shebao.gateway.NoticeGateway;
import org.shebao.gateway.wire.WireFormat;

/** What is made known to employers: the announcements of the data file as their days come (DOMAIN §10.4). */
public final class NoticeBoard implements NoticeGateway {

	private static final String FILE = "announcements.json";

	private final BureauClock clock;
	private final List<Announcement> all;

	NoticeBoard(BureauClock clock) {
		this.clock = clock;
		try (InputStream in = NoticeBoard.class.getResourceAsStream(FILE)) {
			all = WireFormat.read(in, Published.class).announcements();
		} catch (IOException e) {
			throw new UncheckedIOException(FILE, e);
		}
	}

	@Override
	public List<Announcement> announcements() {
		return all.stream().filter(each -> !each.publishedOn().isAfter(clock.today())).sorted(Comparator.comparing(Announcement::publishedOn).reversed()).toList();
	}

	/** The data file. */
	private record Published(List<Announcement> announcements) {
	}
}

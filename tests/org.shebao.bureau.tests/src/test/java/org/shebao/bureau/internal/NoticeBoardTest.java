package org.shebao.bureau.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.gateway.NoticeGateway.Announcement;

class NoticeBoardTest {

	private static List<LocalDate> daysShown(LocalDate today) {
		return new NoticeBoard(new BureauClock(InstantSource.system(), today)).announcements().stream().map(Announcement::publishedOn).toList();
	}

	@Test
	@DisplayName("R-035: all announcements up to the business date are shown, newest first, and none of days to come")
	void announcementsUpToNow() {
		assertEquals(List.of(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 3, 28), LocalDate.of(2024, 3, 20)), daysShown(LocalDate.of(2024, 4, 1)));
		assertEquals(List.of(), daysShown(LocalDate.of(2024, 3, 19)));
		assertEquals(12, daysShown(LocalDate.of(2026, 7, 10)).size());
	}
}

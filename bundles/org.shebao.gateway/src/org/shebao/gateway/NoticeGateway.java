package org.shebao.gateway;

import java.time.LocalDate;
import java.util.List;

/** What the bureau makes known to employers. */
public interface NoticeGateway {

	/** All announcements up to now, newest first (通知公告, R-035). */
	List<Announcement> announcements();

	/**
	 * An announcement.
	 *
	 * @param id          the bureau's id
	 * @param title       its title
	 * @param publishedOn the day of publication
	 * @param text        plain text; paragraphs are separated by line breaks
	 */
	record Announcement(String id, String title, LocalDate publishedOn, String text) {
	}
}

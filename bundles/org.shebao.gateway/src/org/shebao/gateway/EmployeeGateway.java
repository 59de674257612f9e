package org.shebao.gateway;

import java.util.function.Consumer;

/** Employees as registered with HRSS and NHSA: read only. */
public interface EmployeeGateway {

	/**
	 * Streams one page in the order of person numbers.
	 *
	 * @param since the change mark of the last finished sync, 0 for a full sync
	 * @param after the last person number already received, empty at the start: a broken sync resumes here
	 * @param limit the largest number of employees in the page
	 * @param sink  receives each employee as it arrives; what it threw passes through
	 * @return the page's end; a page cut off in the middle throws instead
	 */
	PageEnd page(long since, String after, int limit, Consumer<EmployeeRecord> sink);

	/**
	 * The end of a page.
	 *
	 * @param last  the last person number of the page, empty if the page was empty
	 * @param more  whether another page follows
	 * @param total how many employees the whole sync brings
	 * @param mark  the bureau's change mark when the page was made. A finished sync passes the mark of its first page as {@code since} next time, so that
	 *              nothing that changed meanwhile is missed
	 */
	record PageEnd(String last, boolean more, long total, long mark) {
	}
}

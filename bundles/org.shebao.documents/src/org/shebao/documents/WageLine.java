package org.shebao.documents;

import java.util.Map;

import org.shebao.core.money.Money;

/**
 * A person's line for the F-WAGE file to be downloaded.
 *
 * @param name     the name
 * @param typeCode the certificate type's code, such as {@code 201}
 * @param number   the certificate number
 * @param group    the group's path, empty if none
 * @param wages    the known wages; a column without one stays empty
 */
public record WageLine(String name, String typeCode, String number, String group, Map<WageColumn, Money> wages) {

	public WageLine {
		wages = Map.copyOf(wages);
	}
}

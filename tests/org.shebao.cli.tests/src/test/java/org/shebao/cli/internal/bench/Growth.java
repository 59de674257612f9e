package org.shebao.cli.internal.bench;

import java.util.ArrayList;
import java.util.List;

/** How times grow with sizes: the exponent between {@link #FROM} and the greatest size, 1 if the time grows as the size does. */
final class Growth {

	private static final int FROM = 10_000;

	private Growth() {
	}

	/** The growth of everything that was measured at several sizes from 10,000 on; a window is as long at any size. */
	static List<Figure> of(List<Figure> figures) {
		List<Figure> growth = new ArrayList<>();
		for (Aim aim : Aim.values()) {
			List<Figure> sizes = figures.stream().filter(figure -> figure.path() == aim && figure.productMillis() != null && figure.size() >= FROM).toList();
			if (aim != Aim.WINDOW && sizes.size() > 1) {
				growth.add(between(sizes.getFirst(), sizes.getLast()));
			}
		}
		return growth;
	}

	private static Figure between(Figure small, Figure great) {
		double times = great.productMillis().doubleValue() / small.productMillis().doubleValue();
		double sizes = (double) great.size() / small.size();
		return Figure.value(Aim.GROWTH, great.path(), great.size(), Math.log(times) / Math.log(sizes));
	}
}

package org.shebao.bureau.internal.fees;

import org.shebao.core.insurance.LevyItem;
import org.shebao.core.time.FeePeriod;

/** A levy item of a unit in a period. */
record ItemKey(FeePeriod period, LevyItem item) {
}

package org.shebao.payment.internal;

import org.shebao.core.money.Money;
import org.shebao.core.time.FeePeriod;

/** A line of a request with the amount that the user confirmed. */
record RequestLine(String arrearsId, FeePeriod period, Money amount) {
}

package org.shebao.payment.internal;

import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.payment.PaymentRequest;

/** A request with its payer, null if left open. */
record RequestRow(PaymentRequest request, Payer payer) {
}

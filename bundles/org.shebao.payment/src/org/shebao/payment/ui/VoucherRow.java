package org.shebao.payment.ui;

import java.time.LocalDate;

import org.shebao.core.money.Money;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.text.Texts;
import org.shebao.core.time.BusinessClock;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.payment.PaymentRequest;
import org.shebao.payment.VoucherRecord;

/** A line of 缴费凭证打印记录: a voucher, or a request of which none has come. */
sealed interface VoucherRow {

	Texts TEXTS = Texts.of(ArrearsPage.class);

	/** What tells it from others. */
	String key();

	/** The day of issue, or that of the request. */
	LocalDate day();

	/** The amount. */
	Money amount();

	/** What became of it. */
	String status();

	/** A voucher. */
	record Issued(VoucherRecord record, boolean expired) implements VoucherRow {

		@Override
		public String key() {
			return record.voucher().number();
		}

		@Override
		public LocalDate day() {
			return record.voucher().issuedOn();
		}

		@Override
		public Money amount() {
			return record.voucher().total();
		}

		@Override
		public String status() {
			String label = Texts.labelOf(record.voucher().status());
			return expired ? TEXTS.get("voucher.expired", label) : label;
		}

		/** Whether it may be printed again. */
		boolean printable() {
			return record.voucher().status() != VoucherStatus.VOIDED;
		}
	}

	/** A request that is being processed or was refused. */
	record Requested(PaymentRequest request) implements VoucherRow {

		@Override
		public String key() {
			return request.id().value();
		}

		@Override
		public LocalDate day() {
			return request.requestedAt().atZone(BusinessClock.ZONE).toLocalDate();
		}

		@Override
		public Money amount() {
			return request.total();
		}

		@Override
		public String status() {
			return TEXTS.get("request." + request.state());
		}

		/** Whether the bureau has not decided yet. */
		boolean open() {
			return request.state() == PaymentRequest.State.PROCESSING;
		}
	}

	/** The voucher's number, empty before there is one. */
	default String number() {
		return this instanceof Issued issued ? issued.key() : "";
	}

	/** Until when it can be paid, null before there is a voucher. */
	default LocalDate payBy() {
		return this instanceof Issued issued ? issued.record().voucher().payBy() : null;
	}

	/** Who pays, null if left open or not known yet. */
	default Payer payer() {
		return this instanceof Issued issued ? issued.record().voucher().payer() : null;
	}

	/** The first fee period, null before there is a voucher. */
	default FeePeriod first() {
		return this instanceof Issued issued ? issued.record().firstPeriod() : null;
	}

	/** The last fee period, null before there is a voucher. */
	default FeePeriod last() {
		return this instanceof Issued issued ? issued.record().lastPeriod() : null;
	}

	/** Who issued it, empty before there is a voucher. */
	default String channel() {
		return this instanceof Issued issued ? issued.record().voucher().channel() : "";
	}
}

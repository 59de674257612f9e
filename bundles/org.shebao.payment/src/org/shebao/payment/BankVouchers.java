package org.shebao.payment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.shebao.core.Contradiction;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.StoredDocument;
import org.shebao.session.EmployerSession;
import org.shebao.store.EmployerId;

/** The vouchers printed here and synchronised from other channels (缴费凭证打印记录, R-176 … R-182). */
public interface BankVouchers {

	/**
	 * The vouchers kept here, newest first.
	 *
	 * @throws org.shebao.core.RuleViolation W-8 if a range ends before it begins
	 */
	List<VoucherRecord> list(EmployerId employer, VoucherFilter filter);

	/** One voucher, empty if it is not known here. */
	Optional<VoucherRecord> find(EmployerId employer, String voucherNo);

	/**
	 * The stored print: always the bytes of the first time.
	 *
	 * @throws org.shebao.core.RuleViolation R-183 if the voucher is voided, C-1 if it is not what was confirmed, R-181 if it is unknown, if no file is kept here because another channel printed
	 *                                       it, or if the kept bytes are damaged
	 */
	StoredDocument reprint(EmployerId employer, String voucherNo);

	/**
	 * {@link #reprint} written into a folder under its own name; the file appears only when it is complete. Gives the file.
	 *
	 * @throws java.io.UncheckedIOException if it cannot be written
	 */
	Path reprintTo(EmployerId employer, String voucherNo, Path folder);

	/**
	 * Fetches the vouchers of all channels whose lines touch a range of periods: new ones, and what became of known ones. A voucher that contradicts itself
	 * or what is known is skipped (C-1).
	 *
	 * @throws org.shebao.core.RuleViolation W-8 if the range ends before it begins
	 */
	VouchersUpdated sync(EmployerSession session, FeePeriod from, FeePeriod to);

	/**
	 * What an update brought.
	 *
	 * @param updated the vouchers that are new or changed
	 * @param skipped the vouchers that were not taken because they contradict themselves or what is known (C-1)
	 */
	record VouchersUpdated(List<VoucherRecord> updated, List<Contradiction> skipped) {
	}
}

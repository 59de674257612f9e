package org.shebao.payment.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shebao.core.Contradiction;
import org.shebao.core.RuleViolation;
import org.shebao.core.state.VoucherStatus;
import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.documents.CompleteFile;
import org.shebao.documents.StoredDocument;
import org.shebao.gateway.PaymentGateway.BankVoucher;
import org.shebao.payment.BankVouchers;
import org.shebao.payment.VoucherFilter;
import org.shebao.payment.VoucherRecord;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.EmployerId;
import org.shebao.store.Store;

/** The vouchers in the store. */
@Component
public final class StoredBankVouchers implements BankVouchers {

	private static final Texts TEXTS = Texts.of(BankVouchers.class);

	private final Store store;

	/** Over an open store. */
	@Activate
	public StoredBankVouchers(@Reference Store store) {
		this.store = store;
	}

	@Override
	public List<VoucherRecord> list(EmployerId employer, VoucherFilter filter) {
		RangeRule.requireOrder(filter.issuedFrom(), filter.issuedTo());
		RangeRule.requireOrder(filter.periodFrom(), filter.periodTo());
		return all(employer).stream().filter(each -> filter.matches(each.voucher())).toList();
	}

	@Override
	public Optional<VoucherRecord> find(EmployerId employer, String voucherNo) {
		return store.read(tx -> new VoucherTable(tx, employer).find(voucherNo));
	}

	@Override
	public StoredDocument reprint(EmployerId employer, String voucherNo) {
		VoucherRecord found = find(employer, voucherNo).orElseThrow(() -> unprinted(employer, voucherNo, "voucher.unknown"));
		if (found.voucher().status() == VoucherStatus.VOIDED) {
			throw new RuleViolation("R-183", TEXTS.get("voucher.voided"));
		}
		return print(employer, voucherNo).orElseThrow(() -> unprinted(employer, voucherNo, "voucher.noFile"));
	}

	@Override
	public Path reprintTo(EmployerId employer, String voucherNo, Path folder) {
		StoredDocument pdf = reprint(employer, voucherNo);
		Path target = folder.resolve(pdf.fileName());
		CompleteFile.write(target, out -> out.write(pdf.bytes()));
		return target;
	}

	@Override
	public VouchersUpdated sync(EmployerSession session, FeePeriod from, FeePeriod to) {
		session.require(Function.PAYMENT);
		RangeRule.requireOrder(from, to);
		List<BankVoucher> answer = session.bureau().payments().vouchers(from, to);
		Set<VoucherRecord> before = new HashSet<>(all(session.id()));
		List<Contradiction> skipped = store.write(tx -> new VouchersMerge(tx, session.id()).take(answer));
		List<VoucherRecord> changed = new ArrayList<>(all(session.id()));
		changed.removeIf(before::contains);
		return new VouchersUpdated(changed, skipped);
	}

	/** Why a voucher has no print here: it contradicted what was confirmed, or what else the text says. */
	private RuleViolation unprinted(EmployerId employer, String voucherNo, String otherwise) {
		return store.read(tx -> new RequestTable(tx, employer).list()).stream()
				.filter(request -> request.voucherNo().equals(voucherNo) && !request.rule().isEmpty()).findFirst()
				.map(request -> new RuleViolation(request.rule(), request.reason()))
				.orElseGet(() -> new RuleViolation("R-181", TEXTS.get(otherwise, voucherNo)));
	}

	private Optional<StoredDocument> print(EmployerId employer, String voucherNo) {
		try {
			return store.read(tx -> new VoucherTable(tx, employer).print(voucherNo));
		} catch (IllegalArgumentException damaged) {
			throw new RuleViolation("R-181", TEXTS.get("voucher.damaged", voucherNo));
		}
	}

	private List<VoucherRecord> all(EmployerId employer) {
		return store.read(tx -> new VoucherTable(tx, employer).list());
	}
}

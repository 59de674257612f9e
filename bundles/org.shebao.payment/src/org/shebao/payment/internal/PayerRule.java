package org.shebao.payment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.gateway.AccountGateway;
import org.shebao.gateway.AccountGateway.BankAccount;
import org.shebao.gateway.PaymentGateway.Payer;
import org.shebao.payment.PayerChoice;
import org.shebao.payment.VoucherPayment;

/** Makes a payer of a choice. */
final class PayerRule {

	private static final Texts TEXTS = Texts.of(VoucherPayment.class);
	private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9-]{5,32}");
	private static final int NAME_LENGTH = 100;

	private PayerRule() {
	}

	/**
	 * The payer, null if left open.
	 *
	 * @throws RuleViolation R-170 if the filed account is unknown, R-171 if what was typed in is not complete
	 */
	static Payer payer(PayerChoice choice, AccountGateway accounts) {
		return switch (choice) {
			case PayerChoice.Open open -> null;
			case PayerChoice.Filed filed -> filed(filed.accountId(), accounts);
			case PayerChoice.Manual manual -> typed(manual);
		};
	}

	private static Payer filed(String accountId, AccountGateway accounts) {
		BankAccount account = accounts.accounts().stream().filter(each -> each.id().equals(accountId)).findFirst()
				.orElseThrow(() -> new RuleViolation("R-170", TEXTS.get("payer.unknown", accountId)));
		return new Payer(account.name(), account.bankName(), account.number());
	}

	private static Payer typed(PayerChoice.Manual manual) {
		Payer payer = new Payer(manual.name().strip(), manual.bankName().strip(), manual.accountNumber().replaceAll("\\s", ""));
		List<String> faults = new ArrayList<>();
		requireText(faults, "payer.name", payer.name());
		requireText(faults, "payer.bankName", payer.bankName());
		if (!ACCOUNT.matcher(payer.accountNumber()).matches()) {
			faults.add(TEXTS.get("payer.account.invalid"));
		}
		if (!faults.isEmpty()) {
			throw new RuleViolation("R-171", TEXTS.get("payer.incomplete"), faults);
		}
		return payer;
	}

	private static void requireText(List<String> faults, String label, String value) {
		if (value.isEmpty() || value.length() > NAME_LENGTH) {
			faults.add(TEXTS.get("payer.text.invalid", TEXTS.get(label), NAME_LENGTH));
		}
	}
}

package org.shebao.declarations.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.shebao.core.Contradiction;
import org.shebao.core.state.DeclarationStatus;
import org.shebao.core.state.FeeItemStatus;
import org.shebao.core.text.Texts;
import org.shebao.declarations.DeclarationRecords;
import org.shebao.declarations.FeeDeclaration;
import org.shebao.declarations.RecordFilter;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.gateway.FeeItem;
import org.shebao.store.EmployerId;
import org.shebao.store.StoreTransaction;

/** Brings the records kept here in line with an answer of the bureau, within one transaction. */
final class RecordsMerge {

	private static final Texts TEXTS = Texts.of(DeclarationRecords.class);

	private final DeclarationTable declarations;
	private final FeeItemTable items;

	RecordsMerge(StoreTransaction transaction, EmployerId employer) {
		declarations = new DeclarationTable(transaction, employer);
		items = new FeeItemTable(transaction, employer);
	}

	/** Takes all records but those that contradict what is known (C-1); gives these. */
	List<Contradiction> take(List<DeclarationRecord> answer) throws SQLException {
		List<FeeDeclaration> known = declarations.list(RecordFilter.ALL);
		Map<String, FeeDeclaration> byRequest = known.stream().filter(each -> !each.requestId().isEmpty()).collect(toMap(FeeDeclaration::requestId, identity()));
		Map<String, FeeDeclaration> byVoucher = known.stream().filter(each -> !each.levyVoucherNo().isEmpty())
				.collect(toMap(FeeDeclaration::levyVoucherNo, identity()));
		List<Contradiction> skipped = new ArrayList<>();
		Set<Object> seen = new HashSet<>();
		for (DeclarationRecord heard : answer) {
			FeeDeclaration before = byRequest.getOrDefault(heard.requestId(), byVoucher.get(heard.levyVoucherNo()));
			if (!seen.add(heard.levyVoucherNo()) || before != null && !seen.add(before.id())) {
				skipped.add(new Contradiction(heard.levyVoucherNo(), TEXTS.get("record.twice", heard.levyVoucherNo())));
			} else if (before == null) {
				declarations.insert(record(0, "", heard));
			} else if (before.status() != DeclarationStatus.PROCESSING) {
				// what is being processed is settled by its feedback, together with its items
				update(before, heard).ifPresent(skipped::add);
			}
		}
		return skipped;
	}

	private Optional<Contradiction> update(FeeDeclaration before, DeclarationRecord heard) throws SQLException {
		List<FeeItem> declared = declarations.items(before.id());
		if (!declared.isEmpty() && !before.payable().equals(heard.payable())) {
			return Optional.of(new Contradiction(heard.levyVoucherNo(), TEXTS.get("record.differs", heard.levyVoucherNo(), heard.payable(), before.payable())));
		}
		declarations.update(record(before.id(), before.requestId(), heard));
		if (heard.status() == DeclarationStatus.VOIDED && before.status() != DeclarationStatus.VOIDED) {
			items.move(declared.stream().map(FeeItem::id).toList(), FeeItemStatus.DECLARED, FeeItemStatus.WRITTEN_OFF);
		}
		return Optional.empty();
	}

	private static FeeDeclaration record(long id, String requestId, DeclarationRecord heard) {
		return new FeeDeclaration(id, requestId, heard.levyVoucherNo(), heard.declaredOn(), heard.channel(), heard.unit(), heard.period(),
				heard.headCount(), heard.payable(), heard.status(), heard.payment(), heard.arrived(), "", "");
	}
}

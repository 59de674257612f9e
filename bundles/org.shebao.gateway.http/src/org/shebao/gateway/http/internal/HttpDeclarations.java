package org.shebao.gateway.http.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.shebao.core.identity.RequestId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Operation;

/** Declarations of a session. */
record HttpDeclarations(Channel channel) implements DeclarationGateway {
	@Override
	public List<FeeItem> items() {
		return channel.list(Call.of(Operation.FEE_ITEMS), FeeItem.class);
	}

	@Override
	public void persons(String itemId, Consumer<ItemPerson> sink) {
		channel.lines(Call.of(Operation.FEE_ITEM_PERSONS, itemId), ItemPerson.class, sink);
	}

	@Override
	public void withoutWage(UnitNumber unit, FeePeriod period, Consumer<MissingPerson> sink) {
		channel.lines(Call.of(Operation.WITHOUT_WAGE, unit, period), MissingPerson.class, sink);
	}

	@Override
	public Feedback submit(RequestId id, List<ItemVersion> items) {
		return channel.get(Call.of(Operation.DECLARE).as(id).with(new Bodies.Declaration(items)), Feedback.class);
	}

	@Override
	public List<DeclarationRecord> records(LocalDate from, LocalDate to) {
		return channel.list(Call.of(Operation.DECLARATIONS).query("from", from).query("to", to), DeclarationRecord.class);
	}
}

package org.shebao.bureau.internal.http;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.shebao.bureau.internal.Bureau;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.wire.Bodies;

/** Fee declarations. */
record DeclarationEndpoints(Bureau bureau) {

	Answer items(Call call) {
		return Answer.ok(bureau.fees().items(call.serial()));
	}

	Answer persons(Call call) {
		String item = call.path(0, "id", Function.identity());
		return Answer.lines(sink -> bureau.fees().persons(call.serial(), item, sink::accept));
	}

	Answer withoutWage(Call call) {
		UnitNumber unit = call.path(0, "unit", UnitNumber::new);
		FeePeriod period = call.path(1, "period", Values::period);
		return Answer.lines(sink -> bureau.fees().withoutWage(call.serial(), unit, period, sink::accept));
	}

	Answer declare(Call call) {
		return Submissions.receive(bureau, call, id -> {
			List<ItemVersion> items = Values.allPresent("items", call.body().value(Bodies.Declaration.class).items());
			items.forEach(item -> Values.present("items.id", item.id()));
			return bureau.declarations().receive(call.serial(), id, items);
		});
	}

	Answer records(Call call) {
		Query.Range<LocalDate> days = call.query().range(Values::day);
		Values.sensible("from", days.from().getYear());
		Values.sensible("to", days.to().getYear());
		return Answer.ok(bureau.declarations().records(call.serial(), days.from(), days.to()));
	}
}

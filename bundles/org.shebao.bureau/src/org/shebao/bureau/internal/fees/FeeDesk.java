package org.shebao.bureau.internal.fees;

import java.util.List;
import java.util.function.Consumer;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.database.Database;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.UnitNumber;
import org.shebao.core.time.FeePeriod;
import org.shebao.gateway.DeclarationGateway.ItemPerson;
import org.shebao.gateway.DeclarationGateway.MissingPerson;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.regions.RegionPack;

/** Pre-processes fees. */
public final class FeeDesk {
	public FeeDesk(Database database, RegionPack pack, BureauClock clock) {
	}

	public List<FeeItem> items(RegistrationSerial serial) {
		throw new UnsupportedOperationException();
	}

	public void persons(RegistrationSerial serial, String itemId, Consumer<ItemPerson> sink) {
		throw new UnsupportedOperationException();
	}

	public void withoutWage(RegistrationSerial serial, UnitNumber unit, FeePeriod period, Consumer<MissingPerson> sink) {
		throw new UnsupportedOperationException();
	}
}

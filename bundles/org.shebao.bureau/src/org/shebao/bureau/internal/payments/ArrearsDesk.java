package org.shebao.bureau.internal.payments;

import java.util.List;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.database.Database;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.gateway.PaymentGateway.ArrearsLine;
import org.shebao.gateway.regions.RegionPack;

/** Declared and unpaid lines. */
public final class ArrearsDesk {
	public ArrearsDesk(Database database, RegionPack pack, BureauClock clock) {
	}

	public List<ArrearsLine> of(RegistrationSerial serial) {
		throw new UnsupportedOperationException();
	}
}

package org.shebao.bureau.internal.declarations;

import java.time.LocalDate;
import java.util.List;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.fees.FeeDesk;
import org.shebao.bureau.internal.requests.Decision;
import org.shebao.bureau.internal.requests.Requests;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.DeclarationGateway.DeclarationRecord;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.regions.RegionPack;

/** Receives and decides declarations. */
public final class DeclarationDesk {
	public DeclarationDesk(Database database, Requests requests, FeeDesk fees, RegionPack pack, BureauClock clock) {
	}

	public Feedback receive(RegistrationSerial serial, RequestId id, List<ItemVersion> items) {
		throw new UnsupportedOperationException();
	}

	public Decision decide(Transaction transaction, RegistrationSerial serial, RequestId id) {
		throw new UnsupportedOperationException();
	}

	public List<DeclarationRecord> records(RegistrationSerial serial, LocalDate from, LocalDate to) {
		throw new UnsupportedOperationException();
	}
}

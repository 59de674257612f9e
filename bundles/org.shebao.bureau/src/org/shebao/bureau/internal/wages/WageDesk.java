package org.shebao.bureau.internal.wages;

import java.util.List;
import java.util.function.Consumer;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.requests.Decision;
import org.shebao.bureau.internal.requests.Requests;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.LineResult;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.gateway.regions.RegionPack;

/** Receives and decides contribution wages. */
public final class WageDesk {
	public WageDesk(Database database, Requests requests, RegionPack pack, BureauClock clock) {
	}

	public Feedback receive(RegistrationSerial serial, RequestId id, WageSubmission submission, List<Line> lines) {
		throw new UnsupportedOperationException();
	}

	public Decision decide(Transaction transaction, RegistrationSerial serial, RequestId id) {
		throw new UnsupportedOperationException();
	}

	/** Outcomes in the order of submission; a Refusal 404 if there is no such decided submission. */
	public void results(RegistrationSerial serial, RequestId id, Consumer<LineResult> sink) {
		throw new UnsupportedOperationException();
	}
}

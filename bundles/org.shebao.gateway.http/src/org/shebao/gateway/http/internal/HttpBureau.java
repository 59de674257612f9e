package org.shebao.gateway.http.internal;

import java.util.List;

import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;
import org.shebao.core.identity.UnitNumber;
import org.shebao.gateway.BureauInfo;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.InsuranceRegistration;
import org.shebao.gateway.TaxBureau;
import org.shebao.gateway.TaxRegistration;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.WireFormat;

/** A bureau before login. */
public final class HttpBureau implements TaxBureau {
	private final Channel channel;

	public HttpBureau(Channel channel) {
		this.channel = channel;
	}

	@Override
	public BureauInfo info() {
		return channel.get(Call.of(Operation.BUREAU), BureauInfo.class);
	}

	@Override
	public List<TaxRegistration> registrations(TaxpayerId taxpayerId) {
		return channel.list(Call.of(Operation.REGISTRATIONS).query("taxpayerId", taxpayerId), TaxRegistration.class);
	}

	@Override
	public List<InsuranceRegistration> pendingAssociations(RegistrationSerial serial) {
		return channel.list(Call.of(Operation.PENDING, serial), InsuranceRegistration.class);
	}

	@Override
	public void associate(RegistrationSerial serial, EmployerRole role, List<UnitNumber> units) {
		channel.run(Call.of(Operation.ASSOCIATE, serial).with(new Bodies.Association(role, units)));
	}

	@Override
	public BureauSession login(RegistrationSerial serial, char[] password) {
		return login(serial, "", password);
	}

	@Override
	public BureauSession login(RegistrationSerial serial, String userName, char[] password) {
		Call call = Call.of(Operation.LOGIN).with(new Bodies.Login(serial, userName, password));
		Bodies.LoggedIn session = channel.secret(call, body -> WireFormat.read(body, Bodies.LoggedIn.class));
		return new HttpSession(channel.withToken(session.token()), session.info());
	}
}

package org.shebao.payment.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.shebao.store.StoreContribution;

/** What payment keeps: arrears, requests for vouchers, vouchers and their prints. All of it is read and written as records by SQL, so there are no entities. */
@Component
public final class PaymentStoreContribution implements StoreContribution {

	@Override
	public String name() {
		return "payment";
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public List<Class<?>> entities() {
		return List.of();
	}

	@Override
	public String changelog() {
		return "org/shebao/payment/migrations/changelog.xml";
	}
}

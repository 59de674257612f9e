package org.shebao.application.ui;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.osgi.service.event.EventHandler;
import org.shebao.workbench.Changes;
import org.shebao.workbench.Subscription;

/** Changes told over the event broker, one topic for each area. */
final class BrokerChanges implements Changes {

	private static final String TOPIC = "org/shebao/changed/";

	private final IEventBroker broker;

	BrokerChanges(IEventBroker broker) {
		this.broker = broker;
	}

	@Override
	public void changed(String area) {
		broker.post(TOPIC + area, area);
	}

	@Override
	public Subscription onChange(String area, Runnable listener) {
		EventHandler handler = event -> listener.run();
		broker.subscribe(TOPIC + area, handler);
		return () -> broker.unsubscribe(handler);
	}
}

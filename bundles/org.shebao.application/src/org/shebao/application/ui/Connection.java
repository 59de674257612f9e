package org.shebao.application.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.shebao.gateway.GatewayException;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.session.Employer;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.task.Task;

/** Whether the bureau of the login can be reached: looked at now and then, and whenever something failed. Used on the user-interface thread. */
final class Connection {

	/** What is known of it. */
	enum State {
		UNKNOWN, REACHED, LOST
	}

	private static final int MINUTE_MILLIS = 60_000;

	private final Display display;
	private final Supplier<Workbench> workbench;
	private final Supplier<RegionRegistry> regions;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private State state = State.UNKNOWN;
	private Employer watched;

	Connection(Display display, Supplier<Workbench> workbench, Supplier<RegionRegistry> regions) {
		this.display = display;
		this.workbench = workbench;
		this.regions = regions;
	}

	State state() {
		return state;
	}

	void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Watches the bureau of an employer; null ends that. */
	void watch(Employer employer) {
		watched = employer;
		become(State.UNKNOWN);
		if (employer != null) {
			look(employer);
		}
	}

	private void look(Employer employer) {
		if (display.isDisposed() || watched != employer) {
			return;
		}
		workbench.get().run(Task.of("", progress -> regions.get().find(employer.regionId()).map(region -> region.connect(employer.bureau()).info()))
				.shown(Task.Shown.QUIET).then(answer -> become(State.REACHED)).orElse(this::failed));
		display.timerExec(MINUTE_MILLIS, () -> look(employer));
	}

	/** Something failed: only what has to do with the connection counts. */
	void failed(RuntimeException failure) {
		if (failure instanceof GatewayException.Unreachable) {
			become(State.LOST);
		}
	}

	private void become(State next) {
		state = next;
		listeners.forEach(Runnable::run);
	}
}

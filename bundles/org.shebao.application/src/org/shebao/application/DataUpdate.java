package org.shebao.application;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.shebao.core.task.Progress;
import org.shebao.core.time.FeePeriod;
import org.shebao.employees.Employees;
import org.shebao.employees.SyncMode;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.store.outbox.Outbox;

/**
 * What is fetched after a login (数据更新, R-036, R-037): step by step, each with its own progress. A step that is done stays done, so that trying again goes on with the
 * one that failed; the employees go on at their last page even after a new start.
 */
public final class DataUpdate {

	/** The steps in their order. */
	public enum Step {
		UNIT, REGISTRATIONS, RULES, EMPLOYEES, FEEDBACK
	}

	/** How far a step is. */
	public enum Stage {
		WAITING, RUNNING, DONE, FAILED
	}

	/**
	 * A step as it stands.
	 *
	 * @param step  the step
	 * @param stage how far it is
	 * @param done  units done
	 * @param total all units, 0 if not known
	 */
	public record State(Step step, Stage stage, long done, long total) {

		/** Parts of a hundred, 0 … 100. */
		public int percent() {
			return stage == Stage.DONE ? 100 : total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
		}
	}

	private final EmployerSession session;
	private final Employees employees;
	private final Outbox outbox;
	private final Map<Step, State> states = new EnumMap<>(Step.class);

	/** The update of a login. Those who may only pay see no employees, and none are fetched for them. */
	public DataUpdate(EmployerSession session, Employees employees, Outbox outbox) {
		this.session = session;
		this.employees = employees;
		this.outbox = outbox;
		Arrays.stream(Step.values()).filter(this::isNeeded).forEach(step -> states.put(step, new State(step, Stage.WAITING, 0, 0)));
	}

	private boolean isNeeded(Step step) {
		return step != Step.EMPLOYEES || Function.EMPLOYEES.isAllowedTo(session.info().permission());
	}

	/** Whose data are updated. */
	public EmployerSession session() {
		return session;
	}

	/** The steps as they stand. */
	public synchronized List<State> states() {
		return List.copyOf(states.values());
	}

	/** All of it in parts of a hundred: the user may enter at 100. */
	public synchronized int percent() {
		return (int) states.values().stream().mapToInt(State::percent).average().orElse(100);
	}

	/** Runs what is not done yet; blocks. What a step throws leaves it failed, to be tried again. */
	public void run(Progress progress) {
		for (State state : states()) {
			if (state.stage() != Stage.DONE) {
				progress.checkCancelled();
				run(state.step(), progress);
				progress.report(percent(), 100);
			}
		}
	}

	private void run(Step step, Progress progress) {
		become(new State(step, Stage.RUNNING, 0, 0));
		boolean done = false;
		try {
			work(step, new Steps(step, progress));
			done = true;
		} finally {
			become(new State(step, done ? Stage.DONE : Stage.FAILED, 0, 0));
		}
	}

	private void work(Step step, Progress progress) {
		switch (step) {
			// the login itself brought the registration
			case UNIT -> session.info();
			case REGISTRATIONS -> session.bureau().registrations();
			case RULES -> readRules(session.pack());
			case EMPLOYEES -> employees.sync(session, SyncMode.AUTOMATIC, progress);
			// what a crash or a cut connection left open is looked up
			case FEEDBACK -> outbox.dispatch(session.id(), session.bureau());
		}
	}

	/** The tables of the current period are read once, so that a broken pack shows here and not in the middle of a declaration. */
	private void readRules(RegionPack pack) {
		FeePeriod period = FeePeriod.containing(session.clock().today());
		pack.types().forEach(type -> pack.items(type, period));
		pack.dueDate(period);
	}

	private synchronized void become(State state) {
		states.put(state.step(), state);
	}

	/** The progress of one step, of which the whole is told as well. */
	private final class Steps implements Progress {

		private final Step step;
		private final Progress whole;

		Steps(Step step, Progress whole) {
			this.step = step;
			this.whole = whole;
		}

		@Override
		public void report(long done, long total) {
			become(new State(step, Stage.RUNNING, done, total));
			whole.report(percent(), 100);
		}

		@Override
		public boolean isCancelled() {
			return whole.isCancelled();
		}
	}
}

package org.shebao.core.state;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of a state machine (DOMAIN §3): which event leads from which state to which. Guards stand with the callers. A change made through another channel arrives by
 * sync and is legal from any state, so it does not ask this table. Immutable.
 *
 * @param <S> the states
 * @param <E> the events
 */
public final class Transitions<S extends Enum<S>, E extends Enum<E>> {

	private final S start;
	private final Map<S, Map<E, S>> table;

	private Transitions(S start, Map<S, Map<E, S>> table) {
		this.start = start;
		this.table = table;
	}

	/** Begins a table with the state in which everything begins. */
	public static <S extends Enum<S>, E extends Enum<E>> Builder<S, E> from(S start, Class<E> events) {
		return new Builder<>(start, events);
	}

	/** The state in which everything begins. */
	public S start() {
		return start;
	}

	/** The state after an event; empty if the event is not allowed in this state. */
	public Optional<S> next(S state, E event) {
		return Optional.ofNullable(row(state).get(event));
	}

	/** Whether an event is allowed in a state. */
	public boolean allows(S state, E event) {
		return row(state).containsKey(event);
	}

	/**
	 * The state after an event.
	 *
	 * @throws IllegalStateException if the event is not allowed in this state
	 */
	public S after(S state, E event) {
		return next(state, event).orElseThrow(() -> new IllegalStateException(event + " is not allowed in state " + state));
	}

	/** The events allowed in a state; none in a final state. */
	public Set<E> events(S state) {
		return Collections.unmodifiableSet(row(state).keySet());
	}

	/** Whether nothing leads out of a state. */
	public boolean isFinal(S state) {
		return row(state).values().stream().allMatch(state::equals);
	}

	/** All states that can come about, the start included. */
	public Set<S> reachable() {
		Set<S> found = EnumSet.of(start);
		Deque<S> open = new ArrayDeque<>(found);
		while (!open.isEmpty()) {
			row(open.pop()).values().stream().filter(found::add).forEach(open::push);
		}
		return found;
	}

	private Map<E, S> row(S state) {
		return table.getOrDefault(state, Map.of());
	}

	/** Collects the lines of a table. */
	public static final class Builder<S extends Enum<S>, E extends Enum<E>> {

		private final S start;
		private final Class<E> events;
		private final Map<S, Map<E, S>> table;

		private Builder(S start, Class<E> events) {
			this.start = start;
			this.events = events;
			this.table = new EnumMap<>(start.getDeclaringClass());
		}

		/**
		 * Adds a line.
		 *
		 * @throws IllegalArgumentException if the state has a line for this event already
		 */
		public Builder<S, E> on(S state, E event, S next) {
			if (table.computeIfAbsent(state, key -> new EnumMap<>(events)).put(event, next) != null) {
				throw new IllegalArgumentException("two lines for " + event + " in state " + state);
			}
			return this;
		}

		/** The finished table. */
		public Transitions<S, E> build() {
			return new Transitions<>(start, table);
		}
	}
}

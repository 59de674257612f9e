package org.shebao.core.identity;

import java.util.Optional;
import java.util.function.Function;

/** The outcome of checking what a user typed or a file holds. The bureau's answer goes before it. */
public sealed interface IdentityCheck<T> {

	/** In order. */
	record Valid<T>(T value) implements IdentityCheck<T> {
	}

	/** Usable once the user has confirmed it. */
	record Warned<T>(T value, IdentityFault fault) implements IdentityCheck<T> {

		/** What to confirm, in the user's language. */
		public String reason() {
			return fault.text();
		}
	}

	/**
	 * Not usable.
	 *
	 * @param suggestion what was probably meant, normalised
	 */
	record Refused<T>(IdentityFault fault, Optional<String> suggestion) implements IdentityCheck<T> {

		Refused(IdentityFault fault) {
			this(fault, Optional.empty());
		}

		/** Why, in the user's language. */
		public String reason() {
			return fault.text();
		}
	}

	/** The value if it is in order or only warned about. */
	default Optional<T> accepted() {
		return switch (this) {
			case Valid<T> valid -> Optional.of(valid.value());
			case Warned<T> warned -> Optional.of(warned.value());
			case Refused<T> refused -> Optional.empty();
		};
	}

	/** What is wrong; empty if it is in order. */
	default Optional<IdentityFault> found() {
		return switch (this) {
			case Valid<T> valid -> Optional.empty();
			case Warned<T> warned -> Optional.of(warned.fault());
			case Refused<T> refused -> Optional.of(refused.fault());
		};
	}

	/** The same outcome for a value made from this one. */
	default <R> IdentityCheck<R> map(Function<T, R> maker) {
		return switch (this) {
			case Valid<T> valid -> new Valid<>(maker.apply(valid.value()));
			case Warned<T> warned -> new Warned<>(maker.apply(warned.value()), warned.fault());
			case Refused<T> refused -> new Refused<>(refused.fault(), refused.suggestion());
		};
	}
}

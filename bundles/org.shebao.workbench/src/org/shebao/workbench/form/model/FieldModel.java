package org.shebao.workbench.form.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import org.shebao.core.text.Texts;
import org.shebao.core.time.FeePeriod;
import org.shebao.workbench.form.Field;
import org.shebao.workbench.form.Field.Kind;

/** A field as it stands: what was typed or chosen, and what is wrong with it. */
public final class FieldModel {

	private static final Texts TEXTS = Texts.of(FieldModel.class);

	private final Field field;
	private String text;
	private Object value;
	private String unreadable;
	private String refusal;
	private boolean left;
	private int changedAt;

	FieldModel(Field field) {
		this.field = field;
		reset();
	}

	/** The description. */
	public Field field() {
		return field;
	}

	/** Goes back to what the field began with. */
	void reset() {
		put(field.initial());
		left = false;
	}

	/** Takes a value as it is, and shows it. */
	void put(Object given) {
		wipe();
		value = given instanceof char[] password ? password.clone() : given;
		text = given == null || given instanceof char[] ? "" : given.toString();
		unreadable = null;
		refusal = null;
	}

	/** Takes what stands in a box of letters; false if that is what stood there before. */
	boolean type(String typed) {
		if (typed.equals(text)) {
			return false;
		}
		text = typed;
		refusal = null;
		read();
		return true;
	}

	private void read() {
		unreadable = null;
		value = null;
		String bare = text.strip();
		if (bare.isEmpty()) {
			return;
		}
		try {
			value = switch (field.kind()) {
				case DATE -> LocalDate.parse(bare);
				case MONTH -> FeePeriod.parse(bare);
				case FILE -> Path.of(bare);
				default -> text;
			};
		} catch (DateTimeParseException wrong) {
			unreadable = field.kind() == Kind.DATE ? TEXTS.get("noDate") : TEXTS.get("noMonth");
		} catch (InvalidPathException wrong) {
			unreadable = TEXTS.get("noFile");
		}
	}

	/** Takes what was chosen; false if that was chosen before. */
	boolean choose(Object chosen) {
		if (same(chosen)) {
			return false;
		}
		boolean stayed = left;
		put(chosen);
		left = stayed;
		return true;
	}

	private boolean same(Object other) {
		return value instanceof char[] mine && other instanceof char[] theirs ? Arrays.equals(mine, theirs) : Objects.equals(value, other);
	}

	/** Remembers that the user has been here and gone on: from now on it is said at once what is wrong. */
	void leave() {
		left |= !isEmpty();
	}

	/** Shows a refusal until the field is changed. */
	void refuse(String message) {
		refusal = message;
	}

	void changedAt(int moment) {
		changedAt = moment;
	}

	int changedAt() {
		return changedAt;
	}

	/** What stands in the box of letters. */
	public String text() {
		return text;
	}

	/** The value; null if there is none, or none that can be read. */
	public Object value() {
		return value;
	}

	/** Whether nothing was filled in. */
	public boolean isEmpty() {
		return unreadable == null && switch (value) {
			case null -> true;
			case String typed -> typed.isBlank();
			case char[] password -> password.length == 0;
			case Collection<?> rows -> rows.isEmpty();
			case Boolean ticked -> !ticked;
			default -> false;
		};
	}

	/** Whether something else stands here than at the beginning. */
	boolean isChanged() {
		return unreadable != null || !same(field.initial()) && !(isEmpty() && field.initial() == null);
	}

	/** What is wrong with the field, whether it is said yet or not. */
	Optional<String> problem() {
		if (refusal != null || unreadable != null) {
			return Optional.of(refusal == null ? unreadable : refusal);
		}
		if (isEmpty()) {
			return field.required() ? Optional.of(TEXTS.get(isTyped() ? "fill" : "choose", field.label())) : Optional.empty();
		}
		return field.check().apply(value);
	}

	private boolean isTyped() {
		return switch (field.kind()) {
			case TEXT, NOTE, PASSWORD, DATE, MONTH -> true;
			default -> false;
		};
	}

	/** What is said at the field now. */
	Optional<String> message(boolean attempted) {
		return attempted || refusal != null || left && !isEmpty() ? problem() : Optional.empty();
	}

	/** Takes what was filled into the same field earlier, if it may still be chosen. */
	void adopt(FieldModel earlier) {
		boolean offered = switch (field.kind()) {
			case CHOICE, RADIO -> field.options().stream().anyMatch(option -> Objects.equals(option.value(), earlier.value));
			case ROW -> field.table().rows().contains(earlier.value);
			case ROWS -> earlier.value instanceof Collection<?> rows && field.table().rows().containsAll(rows);
			case TABLE, FIXED, SENTENCE -> false;
			case TEXT, NOTE, PASSWORD, TICK, DATE, MONTH, FILE -> true;
		};
		if (offered && field.kind() == earlier.field.kind()) {
			put(earlier.value);
			text = earlier.text;
			unreadable = earlier.unreadable;
		}
	}

	/** Overwrites a password with zeros. */
	void wipe() {
		if (value instanceof char[] password) {
			Arrays.fill(password, '\0');
		}
	}
}

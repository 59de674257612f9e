package org.shebao.workbench.form.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.workbench.form.Field.Kind;
import org.shebao.workbench.form.Form;
import org.shebao.workbench.form.FormValues;

/** A form as it stands: its fields, what is said about them, and whether its work is under way. Used on one thread. */
public final class FormModel<T> {

	private static final Texts TEXTS = Texts.of(FieldModel.class);

	private final Form<T> form;
	private final Map<String, FieldModel> fields = new LinkedHashMap<>();
	private final List<String> refused = new ArrayList<>();
	private boolean attempted;
	private boolean busy;
	private int changes;

	public FormModel(Form<T> form) {
		this.form = form;
		form.fields().forEach(field -> fields.put(field.name(), new FieldModel(field)));
	}

	/** The description. */
	public Form<T> form() {
		return form;
	}

	/** All fields in their order. */
	public List<FieldModel> fields() {
		return List.copyOf(fields.values());
	}

	/** The field of a name. */
	public FieldModel field(String name) {
		return fields.get(name);
	}

	/** Takes what stands in a box of letters; false if nothing changed. */
	public boolean type(String name, String text) {
		return changed(name, fields.get(name).type(text));
	}

	/** Takes what was chosen, ticked or hidden; false if nothing changed. */
	public boolean choose(String name, Object value) {
		return changed(name, fields.get(name).choose(value));
	}

	private boolean changed(String name, boolean really) {
		if (really) {
			fields.get(name).changedAt(++changes);
			refused.clear();
		}
		return really;
	}

	/** How often something was changed. */
	int changes() {
		return changes;
	}

	/** The user goes on from a field: what is wrong with it is said from now on. */
	public void leave(String name) {
		fields.get(name).leave();
	}

	/** Whether a field is shown, given the values of all. */
	public boolean isShown(FieldModel field) {
		return field.field().shown().test(values());
	}

	/** The values of all fields, for questions that are answered at once. */
	private FormValues values() {
		return new FormValues(fields.values().stream().filter(FormModel::hasValue)
				.collect(Collectors.toMap(field -> field.field().name(), FieldModel::value)));
	}

	private static boolean hasValue(FieldModel field) {
		return field.value() != null && field.field().kind() != Kind.SENTENCE && (!field.isEmpty() || field.field().kind() == Kind.TICK);
	}

	/** What is said at a field. */
	public Optional<String> message(FieldModel field) {
		return field.message(attempted);
	}

	/** What is said on top: which fields are to be mended if there are several, what is wrong with all values together, and what the work refused. */
	public List<String> summary() {
		List<String> lines = new ArrayList<>(refused);
		if (attempted) {
			List<FieldModel> wrong = wrong();
			if (wrong.size() > 1) {
				String labels = wrong.stream().map(field -> field.field().label()).collect(Collectors.joining(TEXTS.get("and")));
				lines.add(TEXTS.get("mend", wrong.size(), labels));
			}
			if (wrong.isEmpty()) {
				form.check().apply(values()).ifPresent(lines::add);
			}
		}
		return lines;
	}

	/** The fields shown with which something is wrong. */
	public List<FieldModel> wrong() {
		return fields.values().stream().filter(this::isShown).filter(field -> field.problem().isPresent()).toList();
	}

	/** Whether the user filled in something that would be lost. */
	public boolean isChanged() {
		return changes > 0 && fields.values().stream().anyMatch(FieldModel::isChanged);
	}

	/** Begins the lookup that a change asks for, if there is something that can be looked up. */
	public Optional<Lookup> lookup(String name) {
		FieldModel field = fields.get(name);
		boolean due = field.field().lookup() != null && !busy && !field.isEmpty() && field.problem().isEmpty();
		return due ? Optional.of(new Lookup(name, field.value().toString(), changes)) : Optional.empty();
	}

	/** Takes what was looked up; fields that the user changed meanwhile stay. False if it is stale: the field was changed, or the work has begun. */
	public boolean found(Lookup lookup, Map<String, Object> others) {
		if (!isCurrent(lookup)) {
			return false;
		}
		others.forEach((name, value) -> {
			FieldModel field = fields.get(name);
			if (field.changedAt() <= lookup.moment()) {
				field.put(value);
			}
		});
		return true;
	}

	/** Shows at its field why a lookup found nothing, unless it is stale. */
	public void refuse(Lookup lookup, String message) {
		if (isCurrent(lookup)) {
			fields.get(lookup.field()).refuse(message);
		}
	}

	/** Whether a lookup is still wanted: its field was not changed since, and the work has not begun. */
	public boolean isCurrent(Lookup lookup) {
		return !busy && fields.get(lookup.field()).changedAt() <= lookup.moment();
	}

	/** Begins the work with copies of the values of all fields shown; empty if something is wrong, which is said from now on. */
	public Optional<FormValues> submit() {
		refused.clear();
		fields.values().forEach(field -> field.refuse(null));
		attempted = true;
		if (busy || !wrong().isEmpty() || form.check().apply(values()).isPresent()) {
			return Optional.empty();
		}
		busy = true;
		Map<String, Object> taken = fields.values().stream().filter(this::isShown).filter(FormModel::hasValue)
				.collect(Collectors.toMap(field -> field.field().name(), field -> field.value() instanceof char[] password ? password.clone() : field.value()));
		return Optional.of(new FormValues(taken));
	}

	/** Whether the work is under way. */
	public boolean isBusy() {
		return busy;
	}

	/** The work has ended. What it was given is wiped where it is secret. */
	public void ended(FormValues given) {
		busy = false;
		given.values().values().forEach(value -> {
			if (value instanceof char[] password) {
				Arrays.fill(password, '\0');
			}
		});
	}

	/** Shows what the work refused: at the field whose rule it is, otherwise on top. Gives the field. */
	public Optional<FieldModel> refuse(RuleViolation refusal) {
		Optional<FieldModel> concerned = fields.values().stream().filter(this::isShown).filter(field -> field.field().rules().contains(refusal.rule())).findFirst();
		concerned.ifPresentOrElse(field -> field.refuse(refusal.getMessage()), () -> refused.add(refusal.getMessage()));
		refused.addAll(refusal.details());
		return concerned;
	}

	/** Begins anew with the initial values. */
	public void restart() {
		fields.values().forEach(field -> {
			field.reset();
			field.changedAt(++changes);
		});
		refused.clear();
		attempted = false;
	}

	/** Takes over what was filled into the same step before the user went back. */
	void adopt(FormModel<T> earlier) {
		earlier.fields.forEach((name, field) -> {
			if (fields.containsKey(name)) {
				fields.get(name).adopt(field);
			}
		});
		changes = earlier.changes;
	}

	/** Overwrites passwords with zeros. */
	public void wipe() {
		fields.values().forEach(FieldModel::wipe);
	}

}

package org.shebao.workbench.ui.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.shebao.core.RuleViolation;
import org.shebao.core.text.Texts;
import org.shebao.workbench.Changes;
import org.shebao.workbench.Settings;
import org.shebao.workbench.Subscription;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.Query;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.model.Arrangement;
import org.shebao.workbench.list.model.Background;
import org.shebao.workbench.list.model.ListModel;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.ui.Naming;
import org.shebao.workbench.ui.dialog.Styling;
import org.shebao.workbench.ui.grid.Grid;

/** A list page made of widgets. */
public final class ListView<R> implements ListHandle<R> {

	private static final Texts TEXTS = Texts.of(ListView.class);

	private final ListPage<R> page;
	private final Workbench workbench;
	private final Composite room;
	private final Executor ui;
	private final ListModel<R> model;
	private final Loader<R> loader;
	private final QueryBar bar;
	private final MessageLine banner;
	private final MessageLine trouble;
	private final LoadingLine loading;
	private final Grid<R> grid;
	private final EmptyState empty;
	private final Footer<R> footer;
	private final List<Subscription> subscriptions = new ArrayList<>();
	private Query asked = Query.ALL;
	private boolean fresh;

	/** Builds a page that fills its parent. */
	public ListView(Composite parent, ListPage<R> page, Workbench workbench) {
		this.page = page;
		this.workbench = workbench;
		room = Naming.name(new Composite(parent, SWT.NONE), "list." + page.name());
		WidgetElement.setCSSClass(room, "listPage");
		fill(parent);
		Display display = room.getDisplay();
		ui = work -> display.asyncExec(() -> {
			if (!room.isDisposed()) {
				work.run();
			}
		});
		model = new ListModel<>(page, workbench.settings().pageSize(), background(), listener());
		model.mask(workbench.settings().masked());
		loader = new Loader<>(workbench, page, ui, receiver());
		bar = new QueryBar(room, page, workbench.settings(), this::ask);
		new ActionBar<>(room, actions(), workbench, model::ticked);
		banner = new MessageLine(room, "banner", "banner");
		trouble = new MessageLine(room, "trouble", "trouble");
		loading = new LoadingLine(room, this::cancel);
		Composite middle = new Composite(room, SWT.NONE);
		middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		grid = new Grid<>(middle, workbench, page, model);
		empty = new EmptyState(middle);
		footer = new Footer<>(room, page, model, workbench.settings());
		// else some buttons would be measured before they have their fonts
		Styling.apply(room);
	}

	private void fill(Composite parent) {
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		room.setLayout(layout);
		if (parent.getLayout() instanceof GridLayout) {
			room.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		} else if (parent.getLayout() == null) {
			parent.setLayout(new FillLayout());
		}
	}

	private List<Action<R>> actions() {
		List<Action<R>> actions = new ArrayList<>(page.actions());
		if (actions.stream().noneMatch(action -> action.name().equals(Exporter.NAME))) {
			actions.add(new Exporter<>(workbench, page, model, new ExportClock()).action());
		}
		return actions;
	}

	/** Loads for the first time, and anew when something changes. */
	public void open(Changes changes) {
		page.areas().forEach(area -> subscriptions.add(changes.onChange(area, this::reload)));
		subscriptions.add(workbench.settings().onChange(() -> ui.execute(this::settingsChanged)));
		room.addListener(SWT.Dispose, event -> {
			loader.cancel();
			subscriptions.forEach(Subscription::close);
		});
		if (page.polling() != null) {
			new Poller<>(workbench, page.polling(), room, model::rows, this::reload).schedule(page.title());
		}
		offerOptions();
		ask();
	}

	private void offerOptions() {
		if (page.query().stream().anyMatch(field -> field.kind() == QueryField.Kind.CHOICE)) {
			Task<Map<String, List<QueryField.Option>>> task = Task.of(page.title(), progress -> {
				Map<String, List<QueryField.Option>> options = new HashMap<>();
				page.query().forEach(field -> options.put(field.name(), field.options().get()));
				return options;
			});
			workbench.run(task.shown(Task.Shown.QUIET).then(options -> {
				if (!room.isDisposed()) {
					bar.offer(field -> options.get(field.name()));
				}
			}));
		}
	}

	private Background background() {
		return new Background() {
			@Override
			public <T> void run(Supplier<T> work, Consumer<T> done) {
				workbench.run(Task.of(page.title(), progress -> work.get()).shown(Task.Shown.QUIET).then(result -> {
					if (!room.isDisposed()) {
						done.accept(result);
					}
				}));
			}
		};
	}

	private ListModel.Listener listener() {
		return new ListModel.Listener() {
			@Override
			public void linesChanged() {
				grid.linesChanged();
				footer.show();
				showEmptiness();
			}

			@Override
			public void cellsChanged() {
				if (grid != null) {
					grid.cellsChanged();
					footer.show();
				}
			}
		};
	}

	private Loader.Receiver<R> receiver() {
		return new Loader.Receiver<>() {
			@Override
			public void more(List<R> rows) {
				if (fresh) {
					fresh = false;
					model.clear();
				}
				model.add(rows);
				loading.report(model.size(), 0, 0);
			}

			@Override
			public void complete(List<R> repeated) {
				loading.end();
				if (repeated != null) {
					grid.whenIdle(() -> model.rows(repeated));
				} else {
					more(List.of());
					model.complete();
				}
				showEmptiness();
			}

			@Override
			public void progress(long done, long total) {
				loading.report(model.size(), done, total);
			}

			@Override
			public void failed(RuntimeException failure) {
				loading.end();
				fail(failure);
			}
		};
	}

	private void fail(RuntimeException failure) {
		if (failure instanceof RuleViolation) {
			trouble.say(failure.getMessage());
		} else {
			trouble.say(TEXTS.get("trouble", String.valueOf(failure.getMessage())), TEXTS.get("trouble.retry"), this::reload);
		}
	}

	private void showEmptiness() {
		if (model.total() > 0 || fresh) {
			empty.hide();
		} else if (model.size() > 0) {
			empty.show(TEXTS.get("empty.filtered"), TEXTS.get("empty.unfilter"), () -> model.arrange(Arrangement.NATURAL));
		} else if (page.empty() == null) {
			empty.show(TEXTS.get("empty"), "", null);
		} else {
			Action<?> action = page.empty().action();
			empty.show(page.empty().message(), action == null ? "" : action.label(), action == null ? null : () -> action.run().accept(List.of()));
		}
	}

	private void settingsChanged() {
		Settings settings = workbench.settings();
		if (settings.pageSize() != model.pageSize()) {
			model.pageSize(settings.pageSize());
			footer.sizes();
		}
		if (settings.masked() != model.isMasked()) {
			model.mask(settings.masked());
		}
	}

	private void ask() {
		trouble.say(bar.problem().orElse(""));
		if (bar.problem().isEmpty()) {
			banner.say("");
			asked = bar.query();
			load(false);
		}
	}

	private void load(boolean repeated) {
		fresh = !repeated;
		loading.begin();
		loader.load(asked, repeated);
	}

	private void cancel() {
		loader.cancel();
		loading.end();
		fresh = false;
		model.complete();
		trouble.say(TEXTS.get("loading.cancelled"), TEXTS.get("trouble.retry"), this::reload);
	}

	@Override
	public void reload() {
		if (!room.isDisposed()) {
			trouble.say("");
			load(true);
		}
	}

	@Override
	public void query(Map<String, ?> values) {
		bar.set(values);
		if (bar.lacksOption()) {
			offerOptions();
		}
		ask();
	}

	@Override
	public Query query() {
		return bar.query();
	}

	@Override
	public List<R> ticked() {
		return model.ticked();
	}

	@Override
	public void tick(List<?> keys) {
		model.tick(keys);
	}

	@Override
	public List<R> rows() {
		return model.rows();
	}

	@Override
	public void banner(String message) {
		banner.say(message);
	}

	@Override
	public void focus() {
		grid.focus();
	}
}

package org.shebao.application.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.shebao.application.ContributedPage;
import org.shebao.application.Menu;
import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;
import org.shebao.workbench.Navigation;
import org.shebao.workbench.PageIndex;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.ui.Queried;

/** Opens the pages that areas contribute, each once, as tabs. */
final class PartNavigation implements Navigation, PageIndex {

	private static final String TAG = "page";
	private static final Texts TEXTS = Texts.of(Menu.class);

	private final MApplication application;
	private final IEclipseContext context;
	private final EModelService models;
	private final Stage stage;

	PartNavigation(MApplication application, IEclipseContext context, EModelService models, Stage stage) {
		this.application = application;
		this.context = context;
		this.models = models;
		this.stage = stage;
	}

	@Override
	public List<Page> pages() {
		return Optional.ofNullable(context.get(EmployerSession.class))
				.map(session -> Menu.offered(contributed(), session.info().permission(), session.sandbox())).orElse(List.of());
	}

	private List<ContributedPage> contributed() {
		return application.getDescriptors().stream().filter(each -> each.getTags().contains(TAG)).map(PartNavigation::read).toList();
	}

	private static ContributedPage read(MPartDescriptor descriptor) {
		return ContributedPage.of(descriptor.getElementId(), descriptor.getLocalizedLabel(), descriptor.getLocalizedDescription(), descriptor.getProperties());
	}

	@Override
	public void show(String page, Map<String, ?> query) {
		Optional<MPart> part = open(page).or(() -> create(page));
		if (part.isEmpty() || !stage.isWorking()) {
			context.get(Workbench.class).mention(TEXTS.get("page.missing"));
			return;
		}
		stage.parts().showPart(part.get(), EPartService.PartState.ACTIVATE);
		if (part.get().getObject() == null) {
			// its constructor failed, which the framework has logged
			stage.parts().hidePart(part.get(), true);
			context.get(Workbench.class).tell(part.get().getLocalizedLabel(), TEXTS.get("page.failed"), List.of(page));
		} else if (!query.isEmpty() && part.get().getObject() instanceof Queried queried) {
			queried.query(query);
		}
	}

	private Optional<MPart> open(String page) {
		return stage.openPages().stream().filter(part -> part.getElementId().equals(page)).findFirst();
	}

	private Optional<MPart> create(String page) {
		return application.getDescriptors().stream().filter(each -> each.getElementId().equals(page)).filter(this::isOffered).findFirst().map(descriptor -> {
			MPart part = models.createPart(descriptor);
			part.getTags().add(EPartService.REMOVE_ON_HIDE_TAG);
			stage.pages().getChildren().add(part);
			return part;
		});
	}

	/** What is not in the menu only because it has no place there may be shown; what the login may not use may not. */
	private boolean isOffered(MPartDescriptor descriptor) {
		EmployerSession session = context.get(EmployerSession.class);
		return session != null && !Menu.offered(List.of(read(descriptor)), session.info().permission(), session.sandbox()).isEmpty();
	}
}

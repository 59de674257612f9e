package org.shebao.wages.ui;

import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.shebao.core.state.WageLineStatus;
import org.shebao.core.text.Texts;
import org.shebao.session.EmployerSession;
import org.shebao.wages.SubmittedWage;
import org.shebao.wages.WageDeclarations;
import org.shebao.wages.WageDrafts;
import org.shebao.workbench.Workbench;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Kind;
import org.shebao.workbench.list.ListHandle;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.task.Task;
import org.shebao.workbench.task.Task.Shown;
import org.shebao.workbench.ui.Pages;
import org.shebao.workbench.ui.Queried;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** 查看: the lines of a submission with their reasons (DOMAIN §5.7, R-127, R-128). */
public final class BatchPage implements Queried {

	private static final Texts TEXTS = Texts.of(BatchPage.class);
	/** Wide enough for the headings of wages. */
	private static final int WAGE_WIDTH = 19;

	private final Workbench workbench;
	private final EmployerSession session;
	private final WageDeclarations declarations;
	private final DraftsAgain again;
	private final BatchLines lines;
	private ListHandle<SubmittedWage> list;

	/** Over the area's services. */
	@Inject
	public BatchPage(Workbench workbench, EmployerSession session, WageDrafts drafts, WageDeclarations declarations) {
		this.workbench = workbench;
		this.session = session;
		this.declarations = declarations;
		again = new DraftsAgain(workbench, session, drafts, declarations);
		lines = new BatchLines(session, declarations);
	}

	@PostConstruct
	void create(Composite parent, Pages pages) {
		list = pages.list(parent, describe());
	}

	ListPage<SubmittedWage> describe() {
		return ListPage.of("wages.batch", TEXTS.get("batch.title"), SubmittedWage::number, lines)
				.query(QueryField.choice(BatchLines.BATCH, TEXTS.get("record"), lines::batches),
						QueryField.choice(BatchLines.STATUS, TEXTS.get("status"), BatchLines.states()), QueryField.text(BatchLines.NAME, TEXTS.get("name")))
				.column(Column.text("name", TEXTS.get("name"), 12, line -> line.wage().name()))
				.column(Column.text("certificateType", TEXTS.get("certificate.type"), 14, line -> Texts.labelOf(line.wage().certificate().type())))
				.column(Column.certificate("certificate", TEXTS.get("certificate"), line -> line.wage().certificate()))
				.column(Column.text("type", TEXTS.get("type"), 12, line -> line.wage().type() == null ? TEXTS.get("type.all") : Texts.labelOf(line.wage().type())))
				.column(Column.of(Kind.MONEY, "former", TEXTS.get("former"), WAGE_WIDTH, line -> line.wage().former()))
				.column(Column.of(Kind.MONEY, "wage", TEXTS.get("wage"), WAGE_WIDTH, line -> line.wage().wage()))
				.column(Column.month("validFrom", TEXTS.get("valid.from"), SubmittedWage::validFrom))
				.column(Column.month("validTo", TEXTS.get("valid.to"), SubmittedWage::validTo))
				.column(Column.<SubmittedWage>text("status", TEXTS.get("status"), 12, line -> Texts.labelOf(line.status())).noticing(BatchLines::notice))
				.column(Column.text("reason", TEXTS.get("reason"), 50, SubmittedWage::reason))
				.action(Action.of("again", TEXTS.get("again"), "edit", this::again))
				.polled(new BatchFeedback(workbench, session, declarations).polling(line -> line.status() == WageLineStatus.PENDING))
				.withoutTicks().whenEmpty(TEXTS.get("batch.none"), null).reloadedBy(DraftDesk.AREA);
	}

	private void again() {
		Long batch = list.query().choice(BatchLines.BATCH, Long.class);
		if (batch == null) {
			workbench.tell(TEXTS.get("again"), TEXTS.get("batch.none"), java.util.List.of());
		} else {
			workbench.run(Task.of(TEXTS.get("again"), progress -> declarations.batch(session.id(), batch)).shown(Shown.QUIET).then(again::draft));
		}
	}

	@Focus
	void focus() {
		list.focus();
	}

	@Override
	public void query(Map<String, ?> values) {
		list.query(values);
	}
}

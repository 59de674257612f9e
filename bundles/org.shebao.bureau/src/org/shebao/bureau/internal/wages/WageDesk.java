package org.shebao.bureau.internal.wages;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.shebao.bureau.internal.BureauClock;
import org.shebao.bureau.internal.BureauTexts;
import org.shebao.bureau.internal.Refusal;
import org.shebao.bureau.internal.database.Batch;
import org.shebao.bureau.internal.database.Database;
import org.shebao.bureau.internal.database.Transaction;
import org.shebao.bureau.internal.requests.Decision;
import org.shebao.bureau.internal.requests.RequestKind;
import org.shebao.bureau.internal.requests.Requests;
import org.shebao.core.RuleViolation;
import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.Feedback;
import org.shebao.gateway.WageDeclarationKind;
import org.shebao.gateway.WageGateway.Line;
import org.shebao.gateway.WageGateway.LineResult;
import org.shebao.gateway.WageGateway.WageSubmission;
import org.shebao.gateway.regions.RegionPack;

/** Receives contribution wages, decides them line by line and keeps the outcome (缴费工资申报, DOMAIN §3.1). */
public final class WageDesk {
	private static final String RESULTS = """
			SELECT r.number, r.accepted, r.valid_from, r.valid_to, r.rule_id, r.reason FROM wage_batch b JOIN wage_result r ON r.batch = b.batch
			WHERE b.request_id = ? ORDER BY r.number""";

	private final Database database;
	private final Requests requests;
	private final RegionPack pack;
	private final BureauClock clock;

	public WageDesk(Database database, Requests requests, RegionPack pack, BureauClock clock) {
		this.database = database;
		this.requests = requests;
		this.pack = pack;
		this.clock = clock;
	}

	/**
	 * Receives wages; they are decided afterwards.
	 *
	 * @throws RuleViolation if there are none (W-7), or the year cannot be declared now (W-1, R-113)
	 */
	public Feedback receive(RegistrationSerial serial, RequestId id, WageSubmission submission, List<Line> lines) {
		return requests.receive(serial, id, RequestKind.WAGES, transaction -> {
			check(submission, lines);
			long batch = transaction.next("wage_batch");
			transaction.update("INSERT INTO wage_batch VALUES (?, ?, ?, ?)", id, batch, submission.kind(), submission.year());
			try (Batch rows = transaction.batch("INSERT INTO wage_line VALUES (?, ?, ?, ?, ?, ?)")) {
				int number = 0;
				for (Line line : lines) {
					rows.add(batch, ++number, line.person(), line.unit(), line.type(), line.wage());
				}
			}
		});
	}

	private record Head(long batch, int year) {
	}

	/** Decides every line of a submission. */
	public Decision decide(Transaction transaction, RegistrationSerial serial, RequestId id) {
		Head head = transaction.first("SELECT batch, fee_year FROM wage_batch WHERE request_id = ?", row -> new Head(row.number(1), row.integer(2)), id).orElseThrow();
		BatchDecision decision = new BatchDecision(transaction, serial, pack, head.year(), head.batch());
		decision.run();
		return Decision.byLine(decision.accepted(), decision.rejected(), String.valueOf(head.batch()));
	}

	/**
	 * The outcome of every line in the order of submission.
	 *
	 * @throws Refusal if the registration has no such submission, or it is not decided
	 */
	public void results(RegistrationSerial serial, RequestId id, Consumer<LineResult> sink) {
		database.read(transaction -> {
			if (!transaction.exists("SELECT 1 FROM request WHERE request_id = ? AND serial = ? AND kind = ? AND state <> ?", id, serial, RequestKind.WAGES,
					Feedback.State.PENDING)) {
				throw Refusal.missing("R-126", BureauTexts.text("unknown.batch"));
			}
			transaction.each(RESULTS, row -> sink.accept(new LineResult(row.number(1), row.flag(2), row.period(3), row.period(4), row.text(5), row.text(6))), id);
			return null;
		});
	}

	private void check(WageSubmission submission, List<Line> lines) {
		LocalDate today = clock.today();
		if (lines.isEmpty()) {
			throw new RuleViolation("W-7", BureauTexts.text("W-7"));
		}
		if (submission.kind() == WageDeclarationKind.ANNUAL) {
			boolean open = pack.wageWindow(submission.year()).filter(window -> !today.isBefore(window.from()) && !today.isAfter(window.to())).isPresent();
			if (!open) {
				throw new RuleViolation("W-1", BureauTexts.text("W-1"));
			}
		} else if (!pack.adjustableYears(today).contains(submission.year())) {
			throw new RuleViolation("R-113", BureauTexts.text("R-113", submission.year()));
		}
	}
}

package org.shebao.workbench.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.shebao.core.identity.Certificate;
import org.shebao.core.identity.CertificateType;
import org.shebao.core.money.Money;
import org.shebao.core.money.Rate;
import org.shebao.core.time.FeePeriod;
import org.shebao.workbench.list.Action;
import org.shebao.workbench.list.CellEditing;
import org.shebao.workbench.list.Column;
import org.shebao.workbench.list.Column.Notice;
import org.shebao.workbench.list.ListPage;
import org.shebao.workbench.list.QueryField;
import org.shebao.workbench.list.QueryField.Option;
import org.shebao.workbench.list.RowSource;

/** A row of the demo. */
public record DemoPerson(int number, String name, Certificate certificate, String unit, Money wage, LocalDate since, FeePeriod period, boolean pension) {

	private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
	private static final String NAMES = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英";

	/** Made-up people, always the same. */
	public static List<DemoPerson> people(int count) {
		return IntStream.range(0, count).mapToObj(DemoPerson::of).toList();
	}

	private static DemoPerson of(int i) {
		String name = "" + SURNAMES.charAt(i * 7 % SURNAMES.length()) + NAMES.charAt(i * 5 % NAMES.length()) + NAMES.charAt(i / 3 % NAMES.length());
		String id = "522328" + (1965 + i % 40) + "%02d%02d%04d".formatted(1 + i % 12, 1 + i % 28, i % 10_000);
		Money wage = i % 37 == 0 ? null : Money.ofFen(350_000 + (i * 7919L) % 2_000_000);
		return new DemoPerson(i, name, new Certificate(CertificateType.RESIDENT_ID, id), "E-" + (200 + i % 5), wage, LocalDate.of(2000 + i % 25, 1 + i % 12, 1 + i % 28),
				FeePeriod.of(2025, 1 + i % 12), i % 3 != 0);
	}

	private DemoPerson wage(Money changed) {
		return new DemoPerson(number, name, certificate, unit, changed, since, period, pension);
	}

	/** A page of people. */
	public static ListPage<DemoPerson> page(RowSource<DemoPerson> source) {
		return ListPage.of("demo", "职工参保信息", DemoPerson::number, source)
				.query(QueryField.text("name", "姓名"), QueryField.text("certificate", "证件号码"),
						QueryField.choice("unit", "单位编号", List.of(new Option("E-200", "E-200"), new Option("E-201", "E-201"))), QueryField.date("since", "参保日期"),
						QueryField.month("period", "费款所属期"))
				.column(Column.text("name", "姓名", 10, DemoPerson::name))
				.column(Column.certificate("certificate", "证件号码", DemoPerson::certificate))
				.column(Column.text("unit", "单位编号", 10, DemoPerson::unit))
				.column(Column.<DemoPerson>money("wage", "缴费工资（元）", DemoPerson::wage).withSums().noticing(DemoPerson::notice)
						.edited(new CellEditing<>(person -> person.wage == null ? "" : person.wage.toString(), DemoPerson::check,
								edits -> edits.stream().map(edit -> edit.row().wage(edit.text().isEmpty() ? null : Money.parse(edit.text()))).toList())))
				.column(Column.date("since", "参保日期", DemoPerson::since)).column(Column.month("period", "费款所属期", DemoPerson::period))
				.column(Column.of(Column.Kind.RATE, "rate", "费率", 8, person -> Rate.parse("0.16")))
				.column(Column.<DemoPerson>of(Column.Kind.TICK, "pension", "养老", 8, DemoPerson::pension))
				.column(Column.<DemoPerson>count("people", "缴费人数", DemoPerson::number).linked(person -> {
					// goes nowhere in the demo
				})).action(Action.<DemoPerson>of("refresh", "更新", "refresh", () -> {
					// does nothing in the demo
				}).asPrimary()).action(Action.onTicked("stop", "停止缴费", "remove", rows -> {
					// does nothing in the demo
				})).rowAction(Action.OnRow.of("details", "详情", person -> {
					// goes nowhere in the demo
				})).rowAction(Action.OnRow.of("edit", "编辑", person -> {
					// goes nowhere in the demo
				}));
	}

	private static Notice notice(DemoPerson person) {
		if (person.wage == null) {
			return new Notice(Notice.Level.ERROR, "缴费工资为空");
		}
		return person.number % 23 == 0 ? new Notice(Notice.Level.WARNING, "缴费工资较上次变动超过50%，请核对") : null;
	}

	private static Optional<String> check(DemoPerson person, String text) {
		return text.isEmpty() || text.matches("\\d{1,7}(\\.\\d{1,2})?") ? Optional.empty() : Optional.of("应为最多两位小数的金额");
	}
}

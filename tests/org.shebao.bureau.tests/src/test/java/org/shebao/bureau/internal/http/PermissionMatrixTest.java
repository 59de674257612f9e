package org.shebao.bureau.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shebao.bureau.internal.http.Caller.Answered;
import org.shebao.core.identity.RequestId;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.FeeItem;
import org.shebao.gateway.DeclarationGateway.ItemVersion;
import org.shebao.gateway.wire.Bodies;
import org.shebao.gateway.wire.Headers;
import org.shebao.gateway.wire.Operation;
import org.shebao.gateway.wire.Problem;
import org.shebao.gateway.wire.WireFormat;

/** Every cell of the permission matrix (DOMAIN §5.20) that the contract has an operation for, tried over HTTP without the client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {

	/**
	 * Operation, unit password, user 全部功能, user 缴费功能, and the row of DOMAIN §5.20 by which it stands. The operations of the last four lines have no row: a login cannot
	 * work without them, and they tell of no wage and no person.
	 */
	private static final String MATRIX = """
			SUBMIT_WAGES      yes yes no   缴费工资申报
			WAGE_RESULTS      yes yes no   缴费工资申报
			EMPLOYEES         yes yes no   职工参保信息管理
			FEE_ITEMS         yes yes no   日常申报
			FEE_ITEM_PERSONS  yes yes no   日常申报
			WITHOUT_WAGE      yes yes no   日常申报
			DECLARE           yes yes no   日常申报
			DECLARATIONS      yes yes no   申报记录
			ARREARS           yes yes yes  费款缴纳
			ISSUE_VOUCHER     yes yes yes  费款缴纳
			VOUCHERS          yes yes yes  费款缴纳
			VERIFY_PASSWORD   yes yes yes  立即缴费
			ACCOUNTS          yes yes yes  账户，只读
			CHANGE_PASSWORD   yes yes yes  系统设置：own password
			LOGOUT            yes yes yes  -
			UNITS             yes yes yes  -
			ANNOUNCEMENTS     yes yes yes  -
			FEEDBACK          yes yes yes  -
			""";

	/** What may be asked before any login; the only change among them is tried by itself below. */
	private static final Set<Operation> OPEN = EnumSet.of(Operation.BUREAU, Operation.REGISTRATIONS, Operation.PENDING, Operation.ASSOCIATE, Operation.LOGIN);

	private enum Role {
		UNIT("", ServedBureau.INITIAL_PASSWORD), ALL("人事", "人事"), PAYMENT("財務", "財務");

		final String user;
		final String initial;

		Role(String user, String initial) {
			this.user = user;
			this.initial = initial;
		}
	}

	private record Cell(Operation operation, boolean allowed) {
	}

	private ServedBureau bureau;
	private Caller caller;

	@BeforeAll
	void open(@TempDir Path folder) {
		bureau = new ServedBureau(folder);
		bureau.insureMany(1);
		caller = new Caller(() -> bureau.address());
	}

	@AfterAll
	void close() {
		caller.close();
		bureau.close();
	}

	private static List<Cell> cells(Role role) {
		return MATRIX.lines().map(line -> line.split("\\s+")).map(words -> new Cell(Operation.valueOf(words[0]), words[1 + role.ordinal()].equals("yes"))).toList();
	}

	/** Calls an operation with nonsense: what comes of it beyond the permission does not matter. */
	private Answered touch(Operation operation) {
		return caller.call(operation, null, operation.match(operation.template()).orElseThrow().toArray());
	}

	@DisplayName("§5.20: each role reaches exactly what its column allows; everything else is 403 PERMISSION")
	@ParameterizedTest
	@EnumSource(Role.class)
	void column(Role role) {
		caller.as(role.user, role.initial);
		for (Cell cell : cells(role)) {
			Answered answered = touch(cell.operation());
			String told = role + " " + cell.operation() + " " + answered.status() + " " + answered.text();
			if (cell.allowed()) {
				assertTrue(answered.status() < 500 && answered.status() != 401 && answered.status() != 403, told);
			} else {
				assertEquals(403, answered.status(), told);
				assertEquals(Problem.PERMISSION, answered.rule(), told);
			}
			if (cell.operation() == Operation.LOGOUT) {
				caller.as(role.user, role.initial);
			}
		}
	}

	@DisplayName("§5.20: the table above names every operation that is neither open to anybody nor the operator's")
	@Test
	void complete() {
		Set<Operation> named = EnumSet.copyOf(cells(Role.UNIT).stream().map(Cell::operation).toList());
		List<Operation> rest = new ArrayList<>(Arrays.asList(Operation.values()));
		rest.removeIf(operation -> OPEN.contains(operation) || named.contains(operation) || operation.name().startsWith("OPERATOR_"));
		assertEquals(List.of(), rest);
	}

	@DisplayName("§5.20: without a login, and with the token of one that has ended, everything of the table is 401")
	@Test
	void withoutLogin() {
		String ended = caller.as("", ServedBureau.INITIAL_PASSWORD).token();
		assertEquals(204, touch(Operation.LOGOUT).status());
		for (String token : Arrays.asList(null, "", "nonsense", ended)) {
			caller.token(token);
			for (Cell cell : cells(Role.UNIT)) {
				Answered answered = touch(cell.operation());
				assertEquals(401, answered.status(), cell.operation() + answered.text());
				assertEquals(Problem.SESSION_ENDED, answered.rule());
			}
		}
	}

	@DisplayName("§5.20: a user 缴费功能 who sends whole, valid wages and declarations changes nothing")
	@Test
	void refusedWhole() {
		caller.as("", ServedBureau.INITIAL_PASSWORD);
		FeeItem item = caller.get(Operation.FEE_ITEMS).as(FeeItem[].class)[0];
		caller.as("財務", "財務");
		byte[] wages = "{\"kind\":\"ADJUSTMENT\",\"year\":2025}\n{\"person\":\"5201990000000001\",\"wage\":\"5000.00\"}\n{\"end\":{\"count\":2}}".getBytes(StandardCharsets.UTF_8);
		byte[] declaration = WireFormat.write(new Bodies.Declaration(List.of(new ItemVersion(item.id(), item.version()))));
		assertEquals(Problem.PERMISSION, caller.submit(Operation.SUBMIT_WAGES, RequestId.random().value(), Headers.JSON_LINES, wages).rule());
		assertEquals(Problem.PERMISSION, caller.submit(Operation.DECLARE, RequestId.random().value(), Headers.JSON, declaration).rule());
		caller.header(Headers.REQUEST_ID, null);
		assertEquals(0L, bureau.bureau().database().read(transaction -> transaction.count("SELECT COUNT(*) FROM request WHERE kind IN ('WAGES', 'DECLARATION')")).longValue());
	}

	@DisplayName("§5.20, R-066: a registration that has a password gets no further unit number without it, from nobody and from no payment user")
	@Test
	void laterAssociation() {
		bureau.bureau().database().run(transaction -> transaction.update("UPDATE unit SET taxpayer_id = ? WHERE unit = ?", ServedBureau.TAXPAYER, ServedBureau.NEW_UNIT));
		Bodies.Association further = new Bodies.Association(EmployerRole.EMPLOYER, List.of(ServedBureau.NEW_UNIT));
		for (String token : Arrays.asList(null, caller.as("財務", "財務").token())) {
			Answered refused = caller.token(token).call(Operation.ASSOCIATE, further, ServedBureau.SERIAL);
			assertEquals(403, refused.status());
			assertEquals(Problem.PERMISSION, refused.rule());
		}
		assertEquals(2, bureau.bureau().registrations().associated(ServedBureau.SERIAL).size());
		Bodies.Association again = new Bodies.Association(EmployerRole.EMPLOYER, List.of(ServedBureau.SOCIAL));
		assertEquals(204, caller.call(Operation.ASSOCIATE, again, ServedBureau.SERIAL).status(), "what it has stays as it is");
	}
}

package org.shebao.declarations;

import static java.util.stream.Collectors.toSet;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.shebao.core.RuleViolation;
import org.shebao.core.insurance.InsuranceType;
import org.shebao.core.time.BusinessClock;
import org.shebao.declarations.internal.DeclarationSubmission;
import org.shebao.declarations.internal.DeclarationsStoreContribution;
import org.shebao.declarations.internal.OutboxDeclarations;
import org.shebao.declarations.internal.StoredDeclarationRecords;
import org.shebao.declarations.internal.StoredFeeDetails;
import org.shebao.declarations.internal.StoredFeeItems;
import org.shebao.gateway.BureauSession;
import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.SessionInfo;
import org.shebao.gateway.regions.RegionPack;
import org.shebao.session.Employer;
import org.shebao.session.EmployerSession;
import org.shebao.session.Function;
import org.shebao.session.internal.SessionStoreContribution;
import org.shebao.store.EmployerId;
import org.shebao.store.KeyVault;
import org.shebao.store.OpenStore;
import org.shebao.store.StoreOpener;
import org.shebao.store.StoreTransaction;
import org.shebao.store.bulk.SqlStatement;
import org.shebao.store.outbox.Outbox;
import org.shebao.store.outbox.StoreOutbox;

/** The area over a real encrypted store, with a scripted bureau and an employer. */
public final class Workplace {

	public static final LocalDate TODAY = LocalDate.of(2025, 7, 20);

	public final ScriptedBureau bureau;
	public final OpenStore store;
	public final Outbox outbox;
	public final FeeItems items;
	public final FeeDetails details;
	public final FeeDeclarations declarations;
	public final DeclarationRecords records;
	public final EmployerSession session;

	private Workplace(OpenStore store, String serial, ScriptedBureau bureau) {
		this.bureau = bureau;
		this.store = store;
		outbox = new StoreOutbox(store, List.of(new DeclarationSubmission(store)));
		items = new StoredFeeItems(store);
		details = new StoredFeeDetails(store);
		declarations = new OutboxDeclarations(store, outbox);
		records = new StoredDeclarationRecords(store, outbox);
		session = new Session(new Employer(employer(serial), "520000", URI.create("http://localhost"), bureau.info().registration(), EmployerRole.EMPLOYER, "", null), bureau);
	}

	/** Opens a store; opening the same folder again is a restart of the program. */
	public static OpenStore open(Path folder) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		return StoreOpener.open(folder, key(), List.of(new SessionStoreContribution(), new DeclarationsStoreContribution()));
	}

	/** A new employer in a store. */
	public static Workplace in(OpenStore store, ScriptedBureau bureau) {
		return new Workplace(store, UUID.randomUUID().toString(), bureau);
	}

	/** The employer of a serial in a store, new or known. */
	public static Workplace in(OpenStore store, String serial, ScriptedBureau bureau) {
		return new Workplace(store, serial, bureau);
	}

	public EmployerId id() {
		return session.id();
	}

	private static KeyVault key() {
		return data -> {
			byte[] key = new byte[KeyVault.KEY_BYTES];
			Arrays.fill(key, (byte) 3);
			return key;
		};
	}

	private EmployerId employer(String serial) {
		return store.write(tx -> {
			if (find(tx, serial) == 0) {
				SqlStatement.of(tx, "INSERT INTO EMPLOYER (REGION_ID, BUREAU, SERIAL, TAXPAYER_ID, NAME, AUTHORITY_CODE, AUTHORITY_NAME, TYPE_CODE, TYPE_NAME, STATUS, "
						+ "ASSOCIATED, ROLE, REMARK) VALUES ('520000', 'http://localhost', ?, '91520103MA6DLQ1K5Q', '示例', '15201030000', '税务局', '1110', '单位', "
						+ "'NORMAL', TRUE, 'EMPLOYER', '')", serial).update();
			}
			return new EmployerId(find(tx, serial));
		});
	}

	private static long find(StoreTransaction tx, String serial) throws SQLException {
		return SqlStatement.of(tx, "SELECT EMPLOYER_ID FROM EMPLOYER WHERE SERIAL = ?", serial).number();
	}

	/** A pack that only knows bundles: types of the same authority belong together. */
	private static RegionPack pack() {
		return (RegionPack) Proxy.newProxyInstance(Workplace.class.getClassLoader(), new Class<?>[] { RegionPack.class }, (proxy, method, arguments) -> {
			if (!method.getName().equals("bundle")) {
				throw new UnsupportedOperationException(method.getName());
			}
			InsuranceType type = (InsuranceType) arguments[0];
			return ((Set<?>) arguments[1]).stream().map(InsuranceType.class::cast).filter(other -> other.registry() == type.registry()).collect(toSet());
		});
	}

	private record Session(Employer employer, ScriptedBureau scripted) implements EmployerSession {

		@Override
		public SessionInfo info() {
			return scripted.info();
		}

		@Override
		public RegionPack pack() {
			return Workplace.pack();
		}

		@Override
		public BusinessClock clock() {
			return () -> scripted.today.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant();
		}

		@Override
		public boolean sandbox() {
			return true;
		}

		@Override
		public BureauSession bureau() {
			return scripted;
		}

		@Override
		public void require(Function function) {
			if (!function.isAllowedTo(scripted.permission)) {
				throw new RuleViolation("R-043", "当前用户没有权限");
			}
		}

		@Override
		public void changePassword(char[] oldPassword, char[] newPassword) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			// nothing is open
		}
	}
}

package org.shebao.cli.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

import org.shebao.store.Store;
import org.shebao.store.bulk.SqlStatement;

/**
 * What the database says about its tables, one line each; names that the database made up are left out.
 *
 * @param columns     place, type, default and numbering of each column
 * @param indexes     the columns of each index, and its name if it has one of its own
 * @param constraints kind, columns and what is referred to
 */
record StoreSchema(List<String> columns, List<String> indexes, List<String> constraints) {

	private static final String OWN_NAME = "CASE WHEN %1$s LIKE 'SQL%%' THEN '' ELSE %1$s END";
	private static final String COLUMNS = "SELECT TABLENAME, COLUMNNUMBER, COLUMNNAME, COLUMNDATATYPE, COLUMNDEFAULT, AUTOINCREMENTSTART, AUTOINCREMENTINC"
			+ " FROM SYS.SYSCOLUMNS JOIN SYS.SYSTABLES ON REFERENCEID = TABLEID WHERE TABLETYPE = 'T'";
	private static final String INDEXES = "SELECT TABLENAME, DESCRIPTOR, ISCONSTRAINT, " + OWN_NAME.formatted("CONGLOMERATENAME")
			+ " FROM SYS.SYSCONGLOMERATES C JOIN SYS.SYSTABLES T ON C.TABLEID = T.TABLEID WHERE TABLETYPE = 'T' AND ISINDEX";
	private static final String CONSTRAINTS = "SELECT TABLENAME, " + OWN_NAME.formatted("N.CONSTRAINTNAME") + ", N.TYPE, N.STATE, C.DESCRIPTOR, R.CONSTRAINTNAME, F.DELETERULE, F.UPDATERULE"
			+ " FROM SYS.SYSCONSTRAINTS N JOIN SYS.SYSTABLES T ON N.TABLEID = T.TABLEID"
			+ " LEFT JOIN SYS.SYSKEYS K ON K.CONSTRAINTID = N.CONSTRAINTID LEFT JOIN SYS.SYSFOREIGNKEYS F ON F.CONSTRAINTID = N.CONSTRAINTID"
			+ " LEFT JOIN SYS.SYSCONSTRAINTS R ON R.CONSTRAINTID = F.KEYCONSTRAINTID"
			+ " LEFT JOIN SYS.SYSCONGLOMERATES C ON C.CONGLOMERATEID = COALESCE(K.CONGLOMERATEID, F.CONGLOMERATEID) AND C.TABLEID = T.TABLEID";

	static StoreSchema of(Store store) {
		return store.read(transaction -> new StoreSchema(SqlStatement.of(transaction, COLUMNS).<String>list(StoreSchema::line).stream().sorted().toList(),
				SqlStatement.of(transaction, INDEXES).<String>list(StoreSchema::line).stream().sorted().toList(),
				SqlStatement.of(transaction, CONSTRAINTS).<String>list(StoreSchema::line).stream().sorted().toList()));
	}

	private static String line(ResultSet row) throws SQLException {
		StringJoiner line = new StringJoiner(" ");
		for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
			line.add(String.valueOf(row.getObject(column)));
		}
		return line.toString();
	}
}

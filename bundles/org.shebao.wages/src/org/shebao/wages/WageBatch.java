package org.shebao.wages;

import java.time.LocalDate;

import org.shebao.core.identity.RequestId;
import org.shebao.core.state.WageBatchStatus;

/**
 * A submission of wages (缴费工资申报记录).
 *
 * @param id          the local key
 * @param requestId   the submission
 * @param scope       what it declares
 * @param byPerson    whether every line covers all types
 * @param submittedOn 申报日期
 * @param submittedBy 申报人, empty for the unit password
 * @param lines       申报人数 or lines
 * @param accepted    成功人数
 * @param rejected    失败人数
 * @param status      its state
 */
public record WageBatch(long id, RequestId requestId, DraftScope scope, boolean byPerson, LocalDate submittedOn, String submittedBy, long lines,
		long accepted, long rejected, WageBatchStatus status) {
}

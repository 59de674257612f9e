package org.shebao.gateway;

import org.shebao.core.identity.RegistrationSerial;
import org.shebao.core.identity.TaxpayerId;

/**
 * One tax registration of a taxpayer; there may be several.
 *
 * @param serial        its key (登记序号)
 * @param taxpayerId    the taxpayer
 * @param name          the taxpayer's name
 * @param authorityCode the competent tax authority's code, 11 digits
 * @param authorityName its full name
 * @param typeCode      课征主体登记类型, such as {@code 1110}
 * @param typeName      the type's name
 * @param status        whether it is alive
 * @param address       生产经营地址
 * @param associated    whether an insurance registration is associated with it
 */
public record TaxRegistration(RegistrationSerial serial, TaxpayerId taxpayerId, String name, String authorityCode,
		String authorityName, String typeCode, String typeName, RegistrationStatus status, String address, boolean associated) {
}

package org.shebao.session;

import java.net.URI;
import java.time.Instant;

import org.shebao.gateway.EmployerRole;
import org.shebao.gateway.TaxRegistration;
import org.shebao.store.EmployerId;

/**
 * An employer known here: one tax registration at one bureau (单位管理).
 *
 * @param id           the local key
 * @param regionId     the region (R-009: each employer has its own)
 * @param bureau       the bureau's address
 * @param registration the tax registration as last heard of
 * @param role         ordinary unit or contractor
 * @param remark       备注, empty if none
 * @param lastLogin    the last login, null if never
 */
public record Employer(EmployerId id, String regionId, URI bureau, TaxRegistration registration, EmployerRole role, String remark,
		Instant lastLogin) {
}

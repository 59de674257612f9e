package org.shebao.gateway;

import java.time.Instant;

/**
 * What a bureau says of itself to anybody.
 *
 * @param name     its name
 * @param regionId the region it serves
 * @param now      its clock: business dates come from here
 * @param sandbox  whether it is a sandbox whose papers are specimens
 */
public record BureauInfo(String name, String regionId, Instant now, boolean sandbox) {
}

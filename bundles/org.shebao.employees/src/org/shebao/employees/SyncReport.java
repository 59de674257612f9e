package org.shebao.employees;

/**
 * What a sync brought.
 *
 * @param mode     what it was in the end: full or incremental
 * @param resumed  whether it went on with one that had been cut off
 * @param received employees received
 * @param added    employees that were not known before
 * @param changed  employees of whom anything changed
 * @param removed  employees that are gone
 */
public record SyncReport(SyncMode mode, boolean resumed, long received, long added, long changed, long removed) {
}

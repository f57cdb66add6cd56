/**
 * Thresholds: the percentages that an audit asks for, by name and year, each with its source. Bodies and years differ, and sources
 * contradict each other, so they are a site's data: administrators keep them and choose which of them progress is held against.
 *
 * <p>Begin with {@link org.leadterm.progress.threshold.AuditLevels}. Uses the people who may change them, the audit trail and the groups of an audit.
 */
package org.leadterm.progress.threshold;

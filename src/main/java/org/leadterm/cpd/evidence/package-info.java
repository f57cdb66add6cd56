/**
 * Files that prove an activity: what they are, which are taken, and where they lie. Their type is told by their content, never by their
 * name alone.
 *
 * <p>Begin with {@link org.leadterm.cpd.evidence.EvidenceFiles}, which asks nobody's rights; {@code cpd.activity.Evidences} does. Files lie under
 * random names outside anything that is served. Uses the root of cpd.
 */
package org.leadterm.cpd.evidence;

/**
 * What the CPD log keeps about people: all of it, evidence too, for its owner's archive; reflections and evidence forgotten when an
 * account is anonymised.
 *
 * <p>Begin with {@link org.leadterm.cpd.keeping.CpdBelongings}. Uses the log, its evidence and people's privacy.
 */
package org.leadterm.cpd.keeping;

/**
 * What the CPD log keeps about people: all of it, evidence and statements too, for its owner's archive; reflections and evidence forgotten when an
 * account is anonymised.
 *
 * <p>Begin with {@link org.leadterm.cpd.keeping.CpdBelongings}. Uses the log, its evidence and statements, and people's privacy.
 */
package org.leadterm.cpd.keeping;

/**
 * Who opened whose record. Whoever reads about another person leaves a trace that this person can see.
 *
 * <p>Begin with {@link org.leadterm.people.trace.Traces}. Uses the caller and accounts.
 */
package org.leadterm.people.trace;

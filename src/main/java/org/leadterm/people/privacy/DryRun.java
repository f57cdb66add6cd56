package org.leadterm.people.privacy;

/**
 * What applying a period now would remove.
 *
 * @param what what it is, in words
 */
public record DryRun(Retention retention, String what, long removed) {
}

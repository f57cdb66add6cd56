package org.leadterm.exercise.workshop;

/**
 * Where a draft is with its gate.
 *
 * @param standing in a few words
 * @param address  of the page on which findings are settled
 */
record AtGate(String standing, String address) {
}

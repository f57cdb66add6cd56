package org.leadterm.people.audit;

/**
 * The signed end of the chain: how many entries there are and the hash of the last. Without it nobody would miss the last ones.
 */
public record Head(long seq, String hash, String key, String seal) {
}

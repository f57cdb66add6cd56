package org.leadterm.cpd.activity;

/** A draft that somebody's log could have. Its key keeps it from being made twice. */
public record Proposed(Entry entry, Provenance provenance) {
}

package org.leadterm.marking;

/** How sure the coder was of a code; collected for feedback, never marked. */
public enum Confidence { SURE, FAIRLY, GUESS }

package org.leadterm.marking;

import org.leadterm.classification.Code;

/** A code that a coder may be tempted to give here, and why it is wrong. */
public record AvoidedCode(Code code, String why) {
}

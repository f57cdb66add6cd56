package org.leadterm.marking;

import org.leadterm.classification.Code;

/**
 * A code that is accepted in a key code's place.
 *
 * @param share the share of the item's marks that it earns, from 0 to 1
 */
public record AcceptedCode(Code code, Fraction share, String why) {
    public AcceptedCode {
        Shares.check(share);
    }
}

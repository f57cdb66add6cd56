package org.leadterm.assessment.monitor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadterm.marking.Fraction;

/** Shares of marks, which people write as per cent. */
final class Shares {
    private static final int WHOLE = 100;

    private Shares() {
    }

    /** {@code 90} for nine tenths; a share that is not so many hundredths stays as it is. */
    static String percent(Fraction share) {
        Fraction hundredths = share.times(Fraction.of(WHOLE));
        return hundredths.toString().contains("/") ? share.toString() : hundredths.toString();
    }

    /** Puts what was written into a paper or section: a bare number means per cent. */
    static void put(ObjectNode json, String text) {
        String number = text.replace("%", "").strip();
        if (!number.isEmpty()) {
            json.put("passAt", number.matches("[0-9]{1,6}") ? number + "/" + WHOLE : number);
        }
    }
}

package org.leadterm.casenote.identifier;

/**
 * The check digit of NHS numbers, as the NHS Data Dictionary has it (ISB 0149): nine digits weighted 10 to 2, summed, taken modulo
 * 11 and from 11; 11 counts as 0, and 10 is never issued.
 */
final class NhsNumber {
    static final int LENGTH = 10;

    private NhsNumber() {
    }

    /** Whether its ten digits, however spaced, end in the right check digit. */
    static boolean isValid(String written) {
        String digits = digits(written);
        if (digits.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < LENGTH - 1; at++) {
            sum += (digits.charAt(at) - '0') * (LENGTH - at);
        }
        return (11 - sum % 11) % 11 == digits.charAt(LENGTH - 1) - '0';
    }

    static String digits(String written) {
        return written.replaceAll("\\D", "");
    }
}

package org.leadterm.assessment.question.marking;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares what was typed with what is accepted. Case, accents, blanks, hyphens and a leading article never count. A slip is one
 * letter too many, too few, other, or swapped with its neighbour, in a form of five letters or more without a digit: a code with
 * another digit is another code.
 */
final class Spelling {
    private static final int SHORTEST = 5;

    private Spelling() {
    }

    static boolean isExactly(String written, String form) {
        return written.strip().replaceAll("\\s+", " ").equals(form);
    }

    static boolean isSame(String written, String form) {
        return folded(written).equals(folded(form));
    }

    static boolean isSlip(String written, String form) {
        String wanted = folded(form);
        return wanted.length() >= SHORTEST && wanted.chars().noneMatch(Character::isDigit) && isOneAway(folded(written), wanted);
    }

    static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).strip();
        return plain.replaceFirst("^(the|an|a)\\s+", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static boolean isOneAway(String written, String wanted) {
        int same = 0;
        while (same < Math.min(written.length(), wanted.length()) && written.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        String left = written.substring(same);
        String right = wanted.substring(same);
        return switch (left.length() - right.length()) {
            case 1 -> left.substring(1).equals(right);
            case -1 -> right.substring(1).equals(left);
            case 0 -> left.isEmpty() || left.substring(1).equals(right.substring(1)) || isSwapped(left, right);
            default -> false;
        };
    }

    private static boolean isSwapped(String left, String right) {
        return left.length() >= 2 && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}

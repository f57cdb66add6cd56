package org.leadterm.people.audit;

import java.nio.charset.StandardCharsets;

/**
 * What somebody did, for the audit trail. What does not apply is an empty text. Values and reasons are kept whole, whatever
 * their length; the three short texts are labels, and a longer one is cut with a mark.
 *
 * @param who the user name of the one who did it, or what did it ({@code start})
 * @param action in dotted words, the feature's noun first ({@code account.disable})
 * @param subject what it was done to ({@code account trainee})
 */
public record Deed(String who, String action, String subject, String before, String after, String why) {
    public Deed {
        who = cut(who, 64);
        action = cut(action, 60);
        subject = cut(subject, 200);
        before = storable(before);
        after = storable(after);
        why = storable(why);
    }

    public static Deed of(String who, String action, String subject) {
        return new Deed(who, action, subject, "", "", "");
    }

    public Deed changing(String before, String after) {
        return new Deed(who, action, subject, before, after, why);
    }

    public Deed because(String why) {
        return new Deed(who, action, subject, before, after, why);
    }

    private static String cut(String text, int length) {
        String whole = storable(text);
        if (whole.codePointCount(0, whole.length()) <= length) {
            return whole;
        }
        return whole.substring(0, whole.offsetByCodePoints(0, length - 1)) + "…";
    }

    /** As a database gives it back: half a character is none, and what cannot be stored cannot be sealed. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}

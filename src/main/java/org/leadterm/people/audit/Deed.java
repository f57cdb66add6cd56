package org.leadterm.people.audit;

/**
 * What somebody did, for the audit trail. What does not apply is an empty text; what is longer than its column is cut.
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
        before = cut(before, 4000);
        after = cut(after, 4000);
        why = cut(why, 1000);
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
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}

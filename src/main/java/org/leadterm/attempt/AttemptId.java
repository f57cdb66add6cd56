package org.leadterm.attempt;

import java.util.regex.Pattern;

/** An attempt's id: a UUID in its usual text form. */
public record AttemptId(String text) {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public AttemptId {
        if (!UUID.matcher(text).matches()) {
            throw new UnknownAttempt(text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}

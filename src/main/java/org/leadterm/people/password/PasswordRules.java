package org.leadterm.people.password;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.leadterm.people.PersonName;
import org.leadterm.people.Problem;

/**
 * What a password must be: long, and not one of those that are tried first. No rule on kinds of characters and no
 * expiry, as NIST SP 800-63B and the National Cyber Security Centre advise.
 */
public final class PasswordRules {
    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 256;
    public static final String RULE = "At least " + MIN_LENGTH + " characters; three random words are a good password.";
    private static final Set<String> COMMON = Set.of("123456789012", "1234567890123", "12345678901234567890",
            "password1234", "password12345", "password123456", "passwordpassword", "password2024!", "password2025!",
            "password2026!", "passw0rd1234", "qwertyuiop12", "qwertyuiop123", "qwertyuiopasdf", "qwerty123456",
            "1q2w3e4r5t6y", "1qaz2wsx3edc", "abcdefghijkl", "abc123abc123", "administrator", "administrator1",
            "changeme1234", "changemeplease", "iloveyou1234", "letmeinletmein", "letmein12345", "welcome12345",
            "welcometothenhs", "unbelievable", "manchesterunited", "liverpoolfc1", "correct horse battery staple",
            "correcthorsebatterystaple", "leadterm1234", "leadtermleadterm", "clinicalcoding", "clinicalcoder",
            DemoPassword.TEXT);

    private PasswordRules() {
    }

    /** Everything that is wrong with a password, in the field {@code password}; empty when it will do. */
    public static List<Problem> problems(PersonName name, String password) {
        String folded = password.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                when(password.length() < MIN_LENGTH, "A password has at least " + MIN_LENGTH + " characters."),
                when(password.length() > MAX_LENGTH, "A password has at most " + MAX_LENGTH + " characters."),
                when(folded.equals(name.text()), "The password is the user name."),
                when(password.length() >= MIN_LENGTH && fewDifferent(folded), "The password repeats too few characters."),
                when(COMMON.contains(folded), "The password is one of the most common ones."))
                .flatMap(problem -> problem).toList();
    }

    private static boolean fewDifferent(String password) {
        return password.chars().distinct().count() < 4;
    }

    private static Stream<Problem> when(boolean wrong, String text) {
        return wrong ? Stream.of(new Problem("password", text)) : Stream.empty();
    }
}

package org.leadterm.people.password;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hash with all that is needed to check it, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash} (PHC string format). */
record PhcString(Argon2Cost cost, byte[] salt, byte[] hash) {
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    static Optional<PhcString> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Argon2Cost cost = new Argon2Cost(number(form, 1), number(form, 2), number(form, 3));
        Base64.Decoder base64 = Base64.getDecoder();
        return Optional.of(new PhcString(cost, base64.decode(form.group(4)), base64.decode(form.group(5))));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(cost.memory(), cost.passes(), cost.lanes(),
                base64.encodeToString(salt), base64.encodeToString(hash));
    }
}

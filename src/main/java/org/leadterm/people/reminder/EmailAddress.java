package org.leadterm.people.reminder;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a mail goes: one plain address without a name, fit for a mail's head. */
public record EmailAddress(String text) {
    public static final int MAX_LENGTH = 254;
    public static final String RULE = "An e-mail address looks like name@trust.nhs.uk.";
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public EmailAddress {
        if (!isAddress(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String typed) {
        return Optional.of(typed.strip()).filter(EmailAddress::isAddress).map(EmailAddress::new);
    }

    private static boolean isAddress(String text) {
        return text.length() <= MAX_LENGTH && ADDRESS.matcher(text).matches() && !text.contains("..") && !text.startsWith(".") && !text.contains(".@");
    }

    @Override
    public String toString() {
        return text;
    }
}

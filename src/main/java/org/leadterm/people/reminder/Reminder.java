package org.leadterm.people.reminder;

import java.util.Optional;

/**
 * How somebody wants to be reminded.
 *
 * @param email     empty while there is none
 * @param confirmed whether a mail to that address was answered by its link
 */
public record Reminder(Optional<EmailAddress> email, boolean confirmed, Frequency frequency) {
    static final Reminder NONE = new Reminder(Optional.empty(), false, Frequency.NEVER);
}

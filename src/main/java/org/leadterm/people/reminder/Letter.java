package org.leadterm.people.reminder;

/** A mail in plain text. */
record Letter(EmailAddress to, String subject, String text) {
    Letter {
        if (subject.isBlank() || subject.indexOf('\n') >= 0 || subject.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("\"" + subject + "\" is not a subject");
        }
    }
}

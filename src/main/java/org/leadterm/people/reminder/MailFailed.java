package org.leadterm.people.reminder;

import org.leadterm.people.Refusal;

/** The mail server did not take a mail (502); the sentence says what it said. */
public final class MailFailed extends Refusal {
    private static final long serialVersionUID = 1L;

    MailFailed(String sentence) {
        super(sentence);
    }
}

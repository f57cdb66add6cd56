package org.leadterm.people.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The mails that somebody asks for on their account page: to confirm an address, and to try it. */
@ApplicationScoped
public class ReminderMails {
    private final Reminders reminders;
    private final Postbox postbox;

    protected ReminderMails() {
        this(null, null);
    }

    @Inject
    ReminderMails(Reminders reminders, Postbox postbox) {
        this.reminders = reminders;
        this.postbox = postbox;
    }

    /** Whether this installation sends mail at all. */
    public boolean areOn() {
        return postbox.settings().isOn();
    }

    public Reminder mine() {
        return reminders.mine();
    }

    /**
     * Stores the caller's choice, and sends a mail to an address that is not confirmed.
     *
     * @throws MailFailed when the choice is stored, but the mail could not be sent
     */
    public Reminder choose(String email, Frequency frequency) {
        Reminder before = reminders.mine();
        Reminder chosen = reminders.choose(email, frequency);
        if (chosen.email().isPresent() && !chosen.confirmed() && !chosen.email().equals(before.email())) {
            send();
        }
        return chosen;
    }

    /** A test mail to the caller's own address; the one that confirms it, where that has not been done. */
    public void send() {
        String code = reminders.code();
        Reminder mine = reminders.mine();
        EmailAddress to = mine.email().orElseThrow();
        if (mine.confirmed()) {
            postbox.send(new Letter(to, "Leadterm: test mail", "This is the test mail you asked for. Reminders will reach you at this address.\n\n"
                    + "Change or stop them: " + postbox.settings().link("account") + "\n"));
        } else {
            postbox.send(new Letter(to, "Leadterm: confirm your e-mail address", "Somebody, most likely you, gave this address for reminders from Leadterm.\n\n"
                    + "Sign in to Leadterm, then open this link within three days to confirm it:\n"
                    + postbox.settings().link("account?confirm=" + code) + "\n\nIf it was not you, do nothing: no other mail will come.\n"));
        }
    }

    public boolean confirm(String code) {
        return reminders.confirm(code);
    }
}

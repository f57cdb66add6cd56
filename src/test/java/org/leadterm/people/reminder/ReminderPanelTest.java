package org.leadterm.people.reminder;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.Sending;
import org.leadterm.view.ViewTest;

class ReminderPanelTest extends ViewTest {
    private final KeptMails mails = new KeptMails();

    @Test
    void a_new_address_is_asked_for_by_mail_and_counts_once_the_link_is_opened() {
        ReminderPanel panel = show(new ReminderPanel(mails));
        choose(panel, "ada@trust.example");
        assertTrue(text(panel).contains("Open the link in the mail that was sent to ada@trust.example."), text(panel));
        assertTrue(text(panel).contains("! Address not confirmed: no reminders yet"), text(panel));

        panel.confirm("right");
        assertTrue(text(panel).contains("Your e-mail address is confirmed.") && text(panel).contains("✓ Address confirmed"), text(panel));
    }

    @Test
    void an_old_link_and_a_mail_that_fails_are_said() {
        ReminderPanel panel = show(new ReminderPanel(mails));
        choose(panel, "ada@trust.example");
        panel.confirm("wrong");
        assertTrue(text(panel).contains("This link is old or was used already."), text(panel));

        click(panel, "Send the link again");
        assertTrue(text(panel).contains("Connection refused"), text(panel));
    }

    @Test
    void without_a_mail_server_there_is_no_form() {
        mails.on = false;

        assertTrue(text(show(new ReminderPanel(mails))).contains("This installation sends no mail."));
    }

    private static void choose(ReminderPanel panel, String email) {
        Sending.send(_get(panel, FieldsForm.class), Map.of("email", List.of(email), "frequency", List.of("weekly")));
    }

    /** Mails that stay here. */
    private static final class KeptMails extends ReminderMails {
        private boolean on = true;
        private Reminder mine = Reminder.NONE;

        @Override
        public boolean areOn() {
            return on;
        }

        @Override
        public Reminder mine() {
            return mine;
        }

        @Override
        public Reminder choose(String email, Frequency frequency) {
            mine = new Reminder(EmailAddress.parse(email), false, frequency);
            return mine;
        }

        @Override
        public void send() {
            throw new MailFailed("The mail server did not take the mail: Connection refused");
        }

        @Override
        public boolean confirm(String code) {
            boolean right = code.equals("right");
            mine = new Reminder(mine.email(), right, mine.frequency());
            return right;
        }
    }
}

package org.leadterm.people.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Role;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.people.audit.AuditTrail;
import org.leadterm.people.audit.Chains;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

/** Reminders from the choice to the mail, through a real SMTP server on this machine. */
class RemindersTest {
    private static final String ADDRESS = "ada@trust.example";
    private static final Pattern CODE = Pattern.compile("confirm=([0-9a-f]+)");
    private final HandClock clock = new HandClock("2026-11-02T08:00:00Z");
    private final Callers callers = new Callers();
    private final Database database = Database.h2();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<DueItem> due = new ArrayList<>(List.of(new DueItem("Assessment", "Mock one", "It is open until Wed 4 Mar 2026, 17:00.",
            Optional.empty(), "sit/0198")));
    private int port;
    private OpenAccounts accounts;
    private Person ada;
    private Person boss;
    private Reminders reminders;
    private Digests digests;
    private ReminderMails mails;

    @BeforeEach
    void open() {
        serve();
        accounts = new OpenAccounts(database, clock);
        ada = accounts.open("ada", Role.TRAINEE);
        boss = accounts.open("boss", Role.ADMINISTRATOR);
        AuditTrail trail = database.connect(new AuditTrail(Chains.SEALING, clock));
        reminders = database.connect(new Transacted(accounts.accounts(callers.current(), trail)));
        digests = database.connect(new TransactedDigests());
        mails = new ReminderMails(reminders, postbox());
        callers.become(ada);
    }

    @AfterEach
    void close() {
        server.stop();
        database.close();
    }

    @Test
    void an_address_counts_once_its_link_was_opened() throws Exception {
        mails.choose(ADDRESS, Frequency.DAILY);
        round();
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(new Reminder(EmailAddress.parse(ADDRESS), false, Frequency.DAILY), mails.mine());

        assertFalse(mails.confirm("0123"));
        assertTrue(mails.confirm(code()));
        assertTrue(mails.mine().confirmed());
        assertFalse(mails.confirm(code()));
    }

    @Test
    void a_digest_says_what_is_due_with_links_and_is_sent_once_in_its_period_however_often_it_is_looked() throws Exception {
        confirmed(Frequency.DAILY);
        round();
        round();

        MimeMessage[] messages = server.getReceivedMessages();
        assertEquals(2, messages.length);
        assertEquals("Leadterm: one thing to do", messages[1].getSubject());
        String text = GreenMailUtil.getBody(messages[1]);
        assertTrue(text.contains("https://leadterm.example/sit/0198") && text.contains("Mock one"), text);

        clock.forward(Duration.ofDays(1));
        round();
        assertEquals(3, server.getReceivedMessages().length);
    }

    @Test
    void a_weekly_digest_comes_once_a_week() throws Exception {
        confirmed(Frequency.WEEKLY);
        for (int day = 0; day < 14; day++) {
            round();
            clock.forward(Duration.ofDays(1));
        }

        assertEquals(1 + 2, server.getReceivedMessages().length);
    }

    @Test
    void nothing_due_or_a_disabled_account_means_no_mail() throws Exception {
        confirmed(Frequency.DAILY);
        due.clear();
        round();
        due.add(new DueItem("Marking", "Mock one", "One paper.", Optional.empty(), "assessments"));
        round();
        clock.forward(Duration.ofDays(1));
        accounts.disable(ada);
        round();

        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void what_the_server_did_not_take_is_tried_again_later_and_told_to_administrators() throws Exception {
        confirmed(Frequency.DAILY);
        server.stop();
        round();
        callers.become(boss);
        assertEquals(List.of(ada), database.transaction(digests::failures).stream().map(FailedDigest::person).toList());

        serve();
        round();
        assertEquals(0, server.getReceivedMessages().length);
        clock.forward(Duration.ofMinutes(10));
        round();
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(List.of(), database.transaction(digests::failures));
    }

    @Test
    void what_is_no_address_is_refused_and_mails_are_not_sent_one_after_the_other() {
        assertThrows(PersonRefused.class, () -> mails.choose("ada at trust", Frequency.DAILY));
        assertThrows(PersonRefused.class, () -> mails.choose("", Frequency.DAILY));
        assertThrows(PersonRefused.class, () -> mails.choose("ada@trust.example\nBcc: all@trust.example", Frequency.DAILY));

        mails.choose(ADDRESS, Frequency.DAILY);
        assertThrows(PersonRefused.class, mails::send);
    }

    @Test
    void without_a_server_that_is_said() {
        ReminderMails none = new ReminderMails(reminders, new Postbox(new MailSettings("", 25, "", "", "", MailSettings.Tls.NONE, "", "")));

        assertFalse(none.areOn());
        assertEquals("No mail server is configured here.", assertThrows(MailFailed.class, () -> none.choose(ADDRESS, Frequency.DAILY)).getMessage());
    }

    private void serve() {
        server.start();
        server.setUser("leadterm", "leadterm", "secret");
        port = server.getSmtp().getPort();
    }

    private void confirmed(Frequency frequency) throws Exception {
        mails.choose(ADDRESS, frequency);
        assertTrue(mails.confirm(code()));
    }

    private String code() throws Exception {
        Matcher found = CODE.matcher(GreenMailUtil.getBody(server.getReceivedMessages()[0]).replace("=\r\n", "").replace("=3D", "="));
        assertTrue(found.find());
        return found.group(1);
    }

    private void round() {
        new DigestRound(digests, new Due(List.of((person, now) -> due)), postbox(), clock).go();
    }

    /** Each call is a transaction, as the container makes it. */
    private final class Transacted extends Reminders {
        private Transacted(Accounts accounts) {
            super(callers.current(), accounts, clock);
        }

        @Override
        public Reminder mine() {
            return database.transaction(super::mine);
        }

        @Override
        public Reminder choose(String email, Frequency frequency) {
            return database.transaction(() -> super.choose(email, frequency));
        }

        @Override
        String code() {
            return database.transaction(super::code);
        }

        @Override
        public boolean confirm(String code) {
            return database.transaction(() -> super.confirm(code));
        }
    }

    private final class TransactedDigests extends Digests {
        private TransactedDigests() {
            super(accounts.persons(), callers.current(), clock);
        }

        @Override
        List<PersonId> open(int most) {
            return database.transaction(() -> super.open(most));
        }

        @Override
        Optional<Digest> claim(PersonId id) {
            return database.transaction(() -> super.claim(id));
        }

        @Override
        void sent(Digest digest, int items) {
            database.transaction(() -> super.sent(digest, items));
        }

        @Override
        void failed(Digest digest, int items, String why) {
            database.transaction(() -> super.failed(digest, items, why));
        }
    }

    private Postbox postbox() {
        return new Postbox(new MailSettings("127.0.0.1", port, "leadterm@trust.example", "leadterm", "secret",
                MailSettings.Tls.NONE, "https://leadterm.example", ""));
    }
}

package org.leadterm.people.privacy.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.Sending;
import org.leadterm.people.privacy.Anonymisations;
import org.leadterm.people.privacy.DryRun;
import org.leadterm.people.privacy.Retention;
import org.leadterm.people.privacy.RetentionRound;
import org.leadterm.people.privacy.Retentions;
import org.leadterm.people.reminder.Digests;
import org.leadterm.people.reminder.FailedDigest;
import org.leadterm.people.reminder.SamplePostbox;
import org.leadterm.view.ViewTest;

class PrivacyViewTest extends ViewTest {
    private static final Person ADA = Callers.person("ada", Role.TRAINEE);
    private final Kept kept = new Kept();
    private final Renamed renamed = new Renamed();
    private PrivacyView view;

    @BeforeEach
    void open() {
        view = show(new PrivacyView(kept, new Dry(), renamed, new Failed(), SamplePostbox.off()));
    }

    @Test
    void periods_say_what_the_next_round_removes_and_mail_what_failed() {
        String text = text(view);

        assertTrue(text.contains("The next daily round removes 1,200: traces of who opened whose record."), text);
        assertTrue(text.contains("Mail is off") && text.contains("Connection refused It is tried again."), text);
    }

    @Test
    void a_period_is_changed_with_its_reason_and_what_is_no_number_is_said() {
        Sending.send(_find(view, FieldsForm.class).get(0), Map.of("months", List.of("36"), "reason", List.of("Asked for by the trust.")));
        assertEquals("traces 36 Asked for by the trust.", kept.changed);

        Sending.send(_find(view, FieldsForm.class).get(0), Map.of("months", List.of("soon"), "reason", List.of("Why not.")));
        assertTrue(text(view).contains("Months are a whole number."), text(view));
    }

    @Test
    void a_proposed_account_is_anonymised_after_the_dialog_said_what_goes_and_what_stays() {
        click(view, "Anonymise");
        AnonymiseDialog dialog = _get(AnonymiseDialog.class);
        assertTrue(text(dialog).contains("This cannot be undone.") && text(dialog).contains("API tokens") && text(dialog).contains("The audit trail"),
                text(dialog));

        Sending.send(_get(dialog, FieldsForm.class), Map.of("why", List.of("left")));

        assertEquals(List.of("ada left"), renamed.done);
        assertTrue(text(view).contains("it is former-1 from now on"), text(view));
    }

    /** One period. */
    private static final class Kept extends Retentions {
        private String changed = "";

        @Override
        public List<Retention> all() {
            return List.of(new Retention("traces", 24, "Two years."));
        }

        @Override
        public void change(String name, int months, String reason) {
            changed = name + " " + months + " " + reason;
        }

        @Override
        public List<AccountEntry> proposed() {
            return List.of(new AccountEntry(ADA, true, false, Instant.EPOCH));
        }
    }

    private static final class Dry extends RetentionRound {
        @Override
        public List<DryRun> dryRun() {
            return List.of(new DryRun(new Retention("traces", 24, "Two years."), "traces of who opened whose record", 1200));
        }
    }

    private static final class Renamed extends Anonymisations {
        private final List<String> done = new ArrayList<>();

        @Override
        public List<String> goes() {
            return List.of("API tokens");
        }

        @Override
        public List<String> stays() {
            return List.of("The audit trail");
        }

        @Override
        public Person anonymise(PersonName name, String why) {
            done.add(name + " " + why);
            return Callers.person("former-1", Role.TRAINEE);
        }
    }

    private static final class Failed extends Digests {
        @Override
        public List<FailedDigest> failures() {
            return List.of(new FailedDigest(ADA, "Connection refused", Instant.EPOCH, false));
        }
    }
}

package org.leadterm.cpd.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.activity.SampleActivities;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.PersonName;
import org.leadterm.people.Role;
import org.leadterm.people.account.OpenAccounts;
import org.leadterm.testing.Database;
import org.leadterm.testing.HandClock;

class CpdForgettingsTest {
    private final Database database = Database.h2();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void reflections_and_memberships_go_and_a_verifier_is_named_by_the_pseudonym() {
        OpenAccounts accounts = new OpenAccounts(database, new HandClock("2026-11-02T09:00:00Z"));
        Person ada = accounts.open("ada", Role.CODER);
        Person bob = accounts.open("bob", Role.CODER);
        activity("of-ada", ada, bob);
        activity("of-bob", bob, ada);
        run("insert into cpd_membership (id, account_id, body, member_number, since_on, version) values ('m', '" + ada.id()
                + "', 'Institute', '12345', '2020-01-01', 1)");
        Activities activities = SampleActivities.alone(database);

        CpdForgettings forgettings = database.connect(new CpdForgettings(new NoFiles(), activities));
        database.transaction(() -> forgettings.forget(ada, new Person(ada.id(), new PersonName("former-1"), "Former person 1", ada.roles())));

        List<?> rows = database.entities().createNativeQuery("select case when reflection like '%words%' then 'kept' else 'gone' end, verifier"
                + " from cpd_activity order by id").getResultList();
        assertEquals(List.of("gone Verifier bob", "kept Former person 1"), rows.stream().map(row -> ((Object[]) row)[0] + " " + ((Object[]) row)[1]).toList());
        assertEquals(0L, ((Number) database.entities().createNativeQuery("select count(*) from cpd_membership").getSingleResult()).longValue());
    }

    private void activity(String id, Person owner, Person verifier) {
        run("insert into cpd_activity (id, account_id, title, kind, happened_on, minutes, points, provider, category, reflection, state, purpose, shared,"
                + " clock_id, course_days, source, source_text, verified_by, verifier, changed_at, version) values ('" + id + "', '" + owner.id()
                + "', 'Course', 'COURSE', '2026-01-01', 60, 0, '', '', '[{\"prompt\":\"p\",\"text\":\"words\"}]', 'LOGGED', 'NONE', false, '', 0, 'OWN', '', '"
                + verifier.id() + "', 'Verifier " + verifier.name() + "', '2026-01-01 00:00:00', 1)");
    }

    private void run(String sql) {
        database.transaction(() -> database.entities().createNativeQuery(sql).executeUpdate());
    }

    /** Without any. */
    private static final class NoFiles extends EvidenceFiles {
        @Override
        public Map<ActivityId, List<Evidence>> of(PersonId person) {
            return Map.of();
        }
    }
}

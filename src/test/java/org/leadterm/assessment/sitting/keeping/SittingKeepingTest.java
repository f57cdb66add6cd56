package org.leadterm.assessment.sitting.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.room.SittingDesk;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.testing.Database;

/** What sittings keep about candidates: names until they are forgotten, saves until their period is over. */
class SittingKeepingTest {
    private final SittingDesk desk = new SittingDesk(Database.h2());
    private final SittingHistories histories = desk.database.connect(new SittingHistories());
    private final SittingNames names = desk.database.connect(new SittingNames(desk.rolls, desk.clock));
    private Sitting sitting;
    private Candidate ada;

    @BeforeEach
    void one_hands_in() {
        sitting = desk.set();
        ada = desk.start(sitting, desk.ada).candidate();
        desk.save(ada, 2, 0, "{}");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saves_of_an_open_or_unreleased_sitting_are_never_old_and_answers_stay_when_they_go() {
        Instant later = desk.clock.instant().plus(Duration.ofDays(3000));
        assertEquals(0, histories.older(later));
        desk.submit(ada);
        assertEquals(0, histories.older(later));

        release();
        assertEquals(0, histories.older(desk.clock.instant().minus(Duration.ofDays(1))));
        assertEquals(1, histories.older(later));
        assertEquals(1, desk.database.transaction(() -> histories.remove(later)));
        assertEquals(0, desk.database.transaction(() -> histories.remove(later)));
        desk.callers.become(desk.tess);
        assertEquals("{}", desk.paper(ada).items().get(1).answer());
    }

    @Test
    void a_candidate_is_renamed_once_nothing_is_under_way() {
        assertEquals(1, names.obstacles(desk.ada).size());
        desk.submit(ada);
        assertEquals(1, names.obstacles(desk.ada).size());
        release();
        assertEquals(List.of(), names.obstacles(desk.ada));

        desk.database.transaction(() -> names.forget(desk.ada,
                new Person(desk.ada.id(), new PersonName("former-1"), "Former person 1", desk.ada.roles())));

        assertEquals("Former person 1", desk.candidate(sitting, desk.ada).displayName());
    }

    private void release() {
        desk.tutor(() -> desk.sittings.release(sitting.id(), new Release(Optional.of(desk.clock.instant()), Optional.empty(), Optional.empty()), "Met."));
    }
}

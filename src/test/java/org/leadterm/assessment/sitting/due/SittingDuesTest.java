package org.leadterm.assessment.sitting.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.room.SittingDesk;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.reminder.DueItem;
import org.leadterm.testing.Database;

class SittingDuesTest {
    private static final Instant CLOSES = SittingDesk.OPENS.plus(Duration.ofHours(8));
    private final SittingDesk desk = new SittingDesk(Database.h2());
    private SittingDues dues;

    @BeforeEach
    void open() {
        dues = desk.database.connect(new SittingDues(desk.rolls, new NoCohorts()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_sitting_is_due_from_two_weeks_before_it_opens_until_it_closes() {
        Sitting sitting = desk.set(ExtraTime.NONE, Optional.of(CLOSES), 180, "valves");

        assertEquals(List.of(), due(desk.ada, SittingDesk.OPENS.minus(Duration.ofDays(15))));
        assertEquals(List.of(new DueItem("Assessment", "Mock one", "180 minutes. It opens Wed 4 Mar 2026, 09:00.", Optional.of(SittingDesk.OPENS),
                "sit/" + sitting.id().text())), due(desk.ada, SittingDesk.OPENS.minus(Duration.ofDays(1))));
        assertEquals(List.of(new DueItem("Assessment", "Mock one", "180 minutes. It is open until Wed 4 Mar 2026, 17:00.", Optional.of(CLOSES),
                "sit/" + sitting.id().text())), due(desk.ada, SittingDesk.OPENS));
        assertEquals(List.of(), due(desk.ada, CLOSES));
    }

    @Test
    void who_has_handed_in_has_nothing_more_to_do() {
        Sitting sitting = desk.set();
        Candidate ada = desk.start(sitting, desk.ada).candidate();
        assertEquals(List.of("You are in it: go on with it."), due(desk.ada, desk.clock.instant()).stream().map(DueItem::about).toList());

        desk.submit(ada);

        assertEquals(List.of(), due(desk.ada, desk.clock.instant()));
    }

    @Test
    void answers_to_mark_by_hand_are_due_for_whoever_set_the_sitting_whoever_is_calling() {
        Sitting sitting = desk.set(ExtraTime.NONE, Optional.empty(), 180, "why-two-people");
        Candidate ben = desk.start(sitting, desk.ben).candidate();
        desk.save(ben, 4, 0, "{\"text\":\"Rules miss names.\"}");
        desk.submit(ben);
        desk.callers.leave();

        assertEquals(List.of(new DueItem("Marking", "Mock one", "One paper has answers to mark by hand.", Optional.empty(),
                "assessments/" + sitting.id().text() + "/results")), due(desk.tess, desk.clock.instant()));
    }

    private List<DueItem> due(Person person, Instant now) {
        return desk.database.transaction(() -> dues.due(person, now));
    }

    /** Nobody teaches one. */
    private static final class NoCohorts extends Cohorts {
        @Override
        public List<CohortId> taughtBy(PersonId tutor) {
            return List.of();
        }
    }
}

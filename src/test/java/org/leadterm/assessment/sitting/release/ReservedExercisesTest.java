package org.leadterm.assessment.sitting.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.room.SittingDesk;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.testing.Database;

class ReservedExercisesTest {
    private static final Set<ExerciseId> CATARACT = Set.of(new ExerciseId("cataract"));
    private SittingDesk desk;
    private ReservedExercises reserved;

    @BeforeEach
    void open() {
        desk = new SittingDesk(Database.h2());
        reserved = desk.database.connect(new ReservedExercises(desk.clock));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_a_sitting_may_set_is_kept_from_its_candidates_alone_until_its_keys_are_released() {
        Sitting sitting = desk.set();
        assertEquals(CATARACT, kept(desk.ada));
        assertEquals(Set.of(), kept(Callers.person("eve", Role.TRAINEE)));

        desk.submit(desk.start(sitting, desk.ada).candidate());
        assertEquals(CATARACT, kept(desk.ada));

        Optional<java.time.Instant> now = Optional.of(desk.clock.instant());
        desk.tutor(() -> desk.sittings.release(sitting.id(), new Release(now, now, Optional.empty()), "Marks first."));
        assertEquals(CATARACT, kept(desk.ada));

        desk.tutor(() -> desk.sittings.release(sitting.id(), new Release(now, now, now), "Everybody is done."));
        assertEquals(Set.of(), kept(desk.ada));
    }

    private Set<ExerciseId> kept(Person person) {
        return desk.database.transaction(() -> reserved.keptFrom(person.id()));
    }
}

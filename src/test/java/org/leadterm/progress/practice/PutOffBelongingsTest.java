package org.leadterm.progress.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.privacy.HeldArchive;
import org.leadterm.testing.Database;

class PutOffBelongingsTest {
    private final Database database = Database.h2();
    private final PutOffBelongings belongings = database.connect(new PutOffBelongings());
    private final Person ada = Callers.person("ada", Role.TRAINEE);
    private final Person ben = Callers.person("ben", Role.CODER);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_put_off_is_its_owners_to_take_away_and_goes_with_the_account() {
        putOff(ada, "cataract");
        putOff(ben, "hip");
        assertEquals(Map.of("put-off.json", "[{\"exercise\":\"cataract\",\"until\":\"2026-11-03T00:00:00Z\"}]"), files(ada));

        database.transaction(() -> belongings.forget(ada, ada));

        assertEquals(Map.of("put-off.json", "[]"), files(ada));
        assertEquals(Map.of("put-off.json", "[{\"exercise\":\"hip\",\"until\":\"2026-11-03T00:00:00Z\"}]"), files(ben));
    }

    private void putOff(Person person, String exercise) {
        database.transaction(() -> database.entities().persist(new PutOffRow(person.id(), new ExerciseId(exercise), Instant.parse("2026-11-03T00:00:00Z"))));
    }

    private Map<String, String> files(Person person) {
        HeldArchive archive = new HeldArchive();
        return database.transaction(() -> {
            belongings.put(person, archive);
            return archive.files();
        });
    }
}

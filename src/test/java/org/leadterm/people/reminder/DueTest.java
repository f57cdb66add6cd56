package org.leadterm.people.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.Role;

class DueTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Person ADA = Callers.person("ada", Role.TRAINEE);
    private static final DueItem EXAM = item("Mock exam", Optional.of(NOW.plusSeconds(3600)));
    private static final DueItem OLDER = item("Standards course", Optional.of(NOW.minusSeconds(3600)));
    private static final DueItem SOMETIME = item("Sign-off", Optional.empty());

    @Test
    void the_soonest_comes_first_and_what_has_no_date_last() {
        Due due = new Due(List.of((person, now) -> List.of(SOMETIME, EXAM), (person, now) -> List.of(OLDER)));

        assertEquals(List.of(OLDER, EXAM, SOMETIME), due.of(ADA, NOW));
    }

    @Test
    void a_feature_that_fails_does_not_hide_the_others() {
        Due due = new Due(List.of((person, now) -> {
            throw new IllegalStateException("no database");
        }, (person, now) -> List.of(EXAM)));

        assertEquals(List.of(EXAM), due.of(ADA, NOW));
    }

    @Test
    void an_address_is_inside_the_product() {
        assertThrows(IllegalArgumentException.class, () -> new DueItem("Area", "Title", "", Optional.empty(), "https://example.org"));
        assertThrows(IllegalArgumentException.class, () -> new DueItem("Area", "Title", "", Optional.empty(), "/sit"));
    }

    private static DueItem item(String title, Optional<Instant> at) {
        return new DueItem("Assessment", title, "To be done.", at, "sittings");
    }
}

package org.leadterm.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    @Test
    void a_name_is_the_same_in_any_case_and_with_blanks_around_it() {
        assertEquals(Optional.of(new PersonName("a.b-c_d@nhs")), PersonName.parse(" A.B-c_D@NHS "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a/b", "ä1", "a'b", "a%b", "12345678901234567890123456789012345678901234567890123456789012345"})
    void what_is_not_a_name_is_none(String text) {
        assertEquals(Optional.empty(), PersonName.parse(text));
    }

    @Test
    void an_administrator_may_also_do_what_a_tutor_may_and_nothing_else_is_so() {
        Person administrator = Callers.person("boss", Role.ADMINISTRATOR);

        assertEquals(Set.of("administrator", "tutor"), administrator.groups());
        assertTrue(administrator.is(Role.TUTOR));
        assertFalse(administrator.is(Role.TRAINEE, Role.CODER));
        assertEquals(Set.of("tutor"), Callers.person("teacher", Role.TUTOR).groups());
    }

    @Test
    void one_person_can_hold_several_roles() {
        assertEquals(Set.of("trainee", "coder"), Callers.person("both", Role.TRAINEE, Role.CODER).groups());
    }

    @Test
    void nobody_is_without_a_role() {
        assertThrows(IllegalArgumentException.class, () -> Callers.person("none"));
    }

    @Test
    void initials_are_of_the_first_and_the_last_word() {
        assertEquals("DT", new Person(PersonId.next(Instant.EPOCH), new PersonName("dt"), "Demo of Trainee", Set.of(Role.TRAINEE)).initials());
        assertEquals("AD", new Person(PersonId.next(Instant.EPOCH), new PersonName("ad"), "ada", Set.of(Role.TRAINEE)).initials());
    }

    @Test
    void ids_made_later_sort_later() {
        assertTrue(TimeOrderedId.next(Instant.parse("2026-03-04T09:00:00Z"))
                .compareTo(TimeOrderedId.next(Instant.parse("2026-03-04T09:00:00.001Z"))) < 0);
    }
}

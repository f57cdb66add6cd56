package org.leadterm.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentPersonTest {
    private final Callers callers = new Callers();
    private final CurrentPerson current = callers.current();

    @Test
    void nobody_is_there_before_the_sign_in() {
        assertEquals(Optional.empty(), current.find());
        assertThrows(NotSignedIn.class, () -> current.require(Role.TRAINEE));
    }

    @Test
    void who_holds_one_of_the_roles_is_let_in() {
        Person tutor = Callers.person("teacher", Role.TUTOR);
        callers.become(tutor);

        assertEquals(tutor, current.require(Role.ADMINISTRATOR, Role.TUTOR));
    }

    @Test
    void who_holds_none_is_told_which_role_it_takes() {
        callers.become(Callers.person("novice", Role.TRAINEE));

        NotAllowed refused = assertThrows(NotAllowed.class, () -> current.require(Role.TUTOR, Role.ADMINISTRATOR));

        assertEquals("This is for the role tutor or administrator.", refused.getMessage());
    }
}

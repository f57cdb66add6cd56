package org.leadterm.people.password;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadterm.people.PersonName;
import org.leadterm.people.Problem;

class PasswordRulesTest {
    private static final PersonName NAME = new PersonName("first.last@trust");

    @Test
    void length_is_enough() {
        assertEquals(List.of(), PasswordRules.problems(NAME, "three random words"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            eleven-char,            A password has at least 12 characters.
            First.Last@Trust,       The password is the user name.
            aaaaaaaaaaaaaa,         The password repeats too few characters.
            PasswordPassword,       The password is one of the most common ones.
            leadterm-demo,          The password is one of the most common ones.
            """)
    void what_is_wrong_is_said(String password, String problem) {
        assertEquals(List.of(new Problem("password", problem)), PasswordRules.problems(NAME, password));
    }

    @Test
    void a_password_ends_somewhere() {
        assertEquals(List.of(), PasswordRules.problems(NAME, "abcd".repeat(64)));
        assertEquals(List.of(new Problem("password", "A password has at most 256 characters.")),
                PasswordRules.problems(NAME, "abcd".repeat(64) + "e"));
    }

    @Test
    void every_problem_is_named_at_once() {
        assertEquals(2, PasswordRules.problems(new PersonName("aa"), "aa").size());
    }
}

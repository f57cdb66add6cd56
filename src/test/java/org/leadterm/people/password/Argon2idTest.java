package org.leadterm.people.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Argon2idTest {
    private final Argon2id argon2id = new Argon2id();

    @Test
    void a_password_goes_with_its_own_hash_and_another_does_not() {
        String stored = argon2id.generate("three random words".toCharArray());

        assertTrue(argon2id.verify("three random words".toCharArray(), stored));
        assertFalse(argon2id.verify("three random word".toCharArray(), stored));
    }

    @Test
    void a_hash_says_what_it_cost_and_no_two_are_the_same() {
        String stored = argon2id.generate("three random words".toCharArray());

        assertTrue(stored.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), stored);
        assertNotEquals(stored, argon2id.generate("three random words".toCharArray()));
    }

    /** From the test vectors of the reference implementation, github.com/P-H-C/phc-winner-argon2 src/test.c. */
    @Test
    void it_agrees_with_the_reference_implementation() {
        String stored = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertTrue(argon2id.verify("password".toCharArray(), stored));
        assertFalse(argon2id.verify("differentpassword".toCharArray(), stored));
    }

    @Test
    void the_same_letters_in_another_unicode_form_are_the_same_password() {
        String stored = argon2id.generate("caf\u00e9 caf\u00e9 caf\u00e9".toCharArray());

        assertTrue(argon2id.verify("cafe\u0301 cafe\u0301 cafe\u0301".toCharArray(), stored));
    }

    @Test
    void what_is_not_a_hash_goes_with_no_password() {
        assertFalse(argon2id.verify("none".toCharArray(), "none"));
    }
}

package org.leadterm.people.signin;

import java.time.Duration;
import org.leadterm.people.Person;

/** What became of an attempt to sign in. */
sealed interface SignInResult {
    record Welcome(Person person) implements SignInResult {
    }

    /** The same for an unknown name, a wrong password and a disabled account: nobody learns which. */
    record Refused() implements SignInResult {
    }

    record Wait(Duration time) implements SignInResult {
    }

    record Busy() implements SignInResult {
    }
}

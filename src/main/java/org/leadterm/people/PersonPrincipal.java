package org.leadterm.people;

import jakarta.security.enterprise.CallerPrincipal;

/** The caller of a request as the container carries it. Only sign-in makes one. */
public final class PersonPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;
    private final transient Person person;

    public PersonPrincipal(Person person) {
        super(person.name().text());
        this.person = person;
    }

    Person person() {
        return person;
    }
}

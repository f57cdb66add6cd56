package org.leadterm.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** Who is calling, asked anew at each request. */
@ApplicationScoped
public class CurrentPerson {
    private final SecurityContext security;

    protected CurrentPerson() {
        this(null);
    }

    @Inject
    CurrentPerson(SecurityContext security) {
        this.security = security;
    }

    public Optional<Person> find() {
        return security.getPrincipalsByType(PersonPrincipal.class).stream().findFirst().map(PersonPrincipal::person);
    }

    /** @throws NotSignedIn when nobody is */
    public Person get() {
        return find().orElseThrow(NotSignedIn::new);
    }

    /**
     * The caller, who must hold one of the roles, or one that covers it.
     *
     * @throws NotSignedIn when nobody is
     * @throws NotAllowed when the caller holds none of them
     */
    public Person require(Role... roles) {
        Person person = get();
        if (!person.is(roles)) {
            throw new NotAllowed(roles);
        }
        return person;
    }
}

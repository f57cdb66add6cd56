package org.leadterm.cpd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.account.Persons;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.trace.Traces;

/** Who may look at somebody else's log: the tutors of that person's cohorts, and administrators. What they see there is less than the owner sees. */
@ApplicationScoped
public class Readers {
    private final CurrentPerson caller;
    private final Cohorts cohorts;
    private final Persons persons;
    private final Traces traces;

    @Inject
    public Readers(CurrentPerson caller, Cohorts cohorts, Persons persons, Traces traces) {
        this.caller = caller;
        this.cohorts = cohorts;
        this.persons = persons;
        this.traces = traces;
    }

    /** For the container's proxy. */
    protected Readers() {
        this(null, null, null, null);
    }

    /** The caller, who is signed in. */
    public Person caller() {
        return caller.get();
    }

    public boolean isOwn(PersonId whose) {
        return caller().id().equals(whose);
    }

    /** Whether the caller is somebody else who may look at the shared part of this person's log, verify it and sign it. */
    public boolean oversees(PersonId whose) {
        Person reader = caller();
        return !reader.id().equals(whose) && (reader.is(Role.ADMINISTRATOR)
                || reader.is(Role.TUTOR) && cohorts.taught(reader.id()).contains(whose));
    }

    /** @throws CpdNotThere when the caller neither is this person nor oversees them */
    public Person require(PersonId whose) {
        if (!isOwn(whose) && !oversees(whose)) {
            throw new CpdNotThere("There is no such log that you may see.");
        }
        return persons.find(whose).orElseThrow(() -> new CpdNotThere("There is no such log that you may see."));
    }

    /**
     * As {@link #require}, when it is opened to be read: somebody else's leaves a trace that its owner sees.
     *
     * @param what in words for the owner
     */
    public Person open(PersonId whose, String what) {
        Person owner = require(whose);
        traces.opened(whose, what);
        return owner;
    }
}

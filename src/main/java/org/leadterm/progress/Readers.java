package org.leadterm.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.people.Person;
import org.leadterm.people.PersonId;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.Cohorts;

/** Who may open whose record: one's own, those of the members of a cohort that one teaches, and administrators all. */
@ApplicationScoped
class Readers {
    private final Cohorts cohorts;

    @Inject
    Readers(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** For the container's proxy. */
    protected Readers() {
        this(null);
    }

    @Transactional
    public boolean mayRead(Person reader, PersonId person) {
        return refused(reader, List.of(person)).isEmpty();
    }

    /** One of them whose record is not the reader's to open; empty when all are. */
    @Transactional
    public Optional<PersonId> refused(Person reader, Collection<PersonId> people) {
        if (reader.roles().contains(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        Set<PersonId> readable = new HashSet<>(Set.of(reader.id()));
        if (reader.is(Role.TUTOR) && people.stream().anyMatch(person -> !readable.contains(person))) {
            cohorts.taught(reader.id()).forEach(readable::add);
        }
        return people.stream().filter(person -> !readable.contains(person)).findFirst();
    }
}

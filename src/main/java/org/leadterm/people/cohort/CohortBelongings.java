package org.leadterm.people.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.people.privacy.Forgetting;
import org.leadterm.people.privacy.RecordJson;

/** The cohorts that somebody is in, by name and never with the others who are in them. */
@ApplicationScoped
class CohortBelongings implements Belongings, Forgetting {
    private final CohortRows rows;

    protected CohortBelongings() {
        this(null);
    }

    @Inject
    CohortBelongings(CohortRows rows) {
        this.rows = rows;
    }

    @Override
    public String area() {
        return "cohorts";
    }

    @Override
    public String about() {
        return "The cohorts you are a member of, and those you teach.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        archive.json("cohorts", RecordJson.of(Map.of("memberOf", named(owner, Part.MEMBER), "tutorOf", named(owner, Part.TUTOR))));
    }

    private List<Map<String, Object>> named(Person owner, Part part) {
        return rows.of(owner.id(), List.of(part)).stream().map(cohort -> Map.<String, Object>of("id", cohort.id(), "name", cohort.name(),
                "archived", cohort.isArchived())).toList();
    }

    @Override
    public List<String> goes() {
        return List.of();
    }

    @Override
    public List<String> stays() {
        return List.of("Membership of cohorts, under the pseudonym: a cohort's figures would change in hindsight.");
    }

    @Override
    public void forget(Person person, Person pseudonym) {
        // lists of members ask for the account's names
    }
}

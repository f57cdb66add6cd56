package org.leadterm.cpd.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.leadterm.cpd.activity.Activities;
import org.leadterm.cpd.evidence.EvidenceFiles;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Forgetting;

/** What the CPD log forgets with an account's names: what a person wrote and uploaded, and their name as a verifier. */
@ApplicationScoped
public class CpdForgettings implements Forgetting {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final EvidenceFiles files;
    private final Activities activities;

    /** For the container's proxy. */
    protected CpdForgettings() {
        this(null, null);
    }

    @Inject
    CpdForgettings(EvidenceFiles files, Activities activities) {
        this.files = files;
        this.activities = activities;
    }

    @Override
    public List<String> goes() {
        return List.of("CPD evidence, reflections and membership numbers; the name beside what the person verified or signed off in others' logs.");
    }

    @Override
    public List<String> stays() {
        return List.of("CPD activities with date, length and title, under the pseudonym, and statements that were issued, by initials: whoever was handed one "
                + "can still verify it.");
    }

    @Override
    @Transactional
    public void forget(Person person, Person pseudonym) {
        files.of(person.id()).values().stream().flatMap(List::stream).forEach(evidence -> files.delete(evidence.id()));
        activities.forgetReflections(person.id());
        run("delete from MembershipRow m where m.person = :person", person);
        rows.createQuery("update ActivityRow a set a.verifier = :name, a.version = a.version + 1 where a.verifiedBy = :person")
                .setParameter("name", pseudonym.displayName()).setParameter("person", person.id().text()).executeUpdate();
        rows.createQuery("update MilestoneRow m set m.signer = :name, m.version = m.version + 1 where m.signedBy = :person")
                .setParameter("name", pseudonym.displayName()).setParameter("person", person.id().text()).executeUpdate();
    }

    private void run(String statement, Person person) {
        rows.createQuery(statement).setParameter("person", person.id().text()).executeUpdate();
    }
}

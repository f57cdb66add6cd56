package org.leadterm.people.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.people.PersonId;

/** The tables of cohorts, in the caller's transaction where there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class CohortRows {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;

    Optional<CohortRow> find(CohortId id) {
        return Optional.ofNullable(entities.find(CohortRow.class, id.text()));
    }

    /** Those who change a cohort at the same time wait for each other. */
    Optional<CohortRow> lock(CohortId id) {
        return Optional.ofNullable(entities.find(CohortRow.class, id.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<CohortRow> all() {
        return entities.createQuery("select c from Cohort c order by c.nameKey", CohortRow.class).getResultList();
    }

    List<CohortRow> of(PersonId person, List<Part> parts) {
        return entities.createQuery("select c from Cohort c where c.id in (select e.cohortId from Enrolment e where e.accountId = :person"
                + " and e.part in :parts) order by c.nameKey", CohortRow.class).setParameter("person", person.text())
                .setParameter("parts", parts.stream().map(Part::text).toList()).getResultList();
    }

    List<Enrolment> enrolments(CohortId cohort) {
        return entities.createQuery("select e from Enrolment e where e.cohortId = :cohort", Enrolment.class)
                .setParameter("cohort", cohort.text()).getResultList();
    }

    Set<PersonId> taught(PersonId tutor) {
        return entities.createQuery("select distinct m.accountId from Enrolment m, Enrolment t where t.accountId = :tutor and t.part = :teaches"
                        + " and m.cohortId = t.cohortId and m.part = :belongs", String.class)
                .setParameter("tutor", tutor.text()).setParameter("teaches", Part.TUTOR.text()).setParameter("belongs", Part.MEMBER.text())
                .getResultStream().map(PersonId::new).collect(Collectors.toSet());
    }

    boolean has(CohortId cohort, PersonId person, Part part) {
        return entities.createQuery("select count(e) from Enrolment e where e.cohortId = :cohort and e.accountId = :person and e.part = :part",
                Long.class).setParameter("cohort", cohort.text()).setParameter("person", person.text()).setParameter("part", part.text())
                .getSingleResult() > 0;
    }

    /** How many each cohort has in one part. */
    Map<CohortId, Integer> count(Part part) {
        Function<Object[], Integer> number = row -> ((Number) row[1]).intValue();
        return entities.createQuery("select e.cohortId, count(e) from Enrolment e where e.part = :part group by e.cohortId", Object[].class)
                .setParameter("part", part.text()).getResultList().stream()
                .collect(Collectors.toMap(row -> new CohortId((String) row[0]), number));
    }

    /** Writes what was changed; another cohort's name is refused, if it has it only since a moment ago. */
    void store(CohortRow cohort) {
        boolean taken = entities.createQuery("select count(c) from Cohort c where c.nameKey = :key and c.id <> :id", Long.class)
                .setParameter("key", cohort.name().key()).setParameter("id", cohort.id().text())
                .setFlushMode(FlushModeType.COMMIT).getSingleResult() > 0;
        if (taken) {
            throw new CohortNameTaken(cohort.name());
        }
        try {
            entities.persist(cohort);
            entities.flush();
        } catch (PersistenceException e) {
            throw new CohortNameTaken(cohort.name());
        }
    }

    void add(List<Enrolment> enrolments) {
        enrolments.forEach(entities::persist);
        entities.flush();
    }

    void remove(CohortId cohort, PersonId person, Part part) {
        enrolments(cohort).stream().filter(each -> each.is(part) && each.person().equals(person)).forEach(entities::remove);
        entities.flush();
    }
}

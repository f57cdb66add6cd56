package org.leadterm.cpd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.leadterm.people.PersonId;

/** Lets one transaction at a time make what a person is to have once: two windows opened together begin one cycle, not two. */
@ApplicationScoped
public class PersonLocks {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    /** Others who want the same person's lock wait until this transaction has ended. */
    @Transactional
    public void lock(PersonId person) {
        rows.createNativeQuery("select id from account where id = ? for update").setParameter(1, person.text()).getResultList();
    }
}

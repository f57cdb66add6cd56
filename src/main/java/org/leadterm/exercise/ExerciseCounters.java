package org.leadterm.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Makes the row that counts an exercise's versions. It does so in a transaction of its own, so that of two first uploads
 * at the same time the one that comes too late can go on: the row it wanted is there.
 */
@ApplicationScoped
class ExerciseCounters {
    @PersistenceContext(unitName = "leadterm")
    EntityManager database;

    /** @throws jakarta.persistence.PersistenceException when another made it at the same moment */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(ExerciseId id) {
        if (database.find(ExerciseEntity.class, id.text()) == null) {
            database.persist(new ExerciseEntity(id));
            database.flush();
        }
    }
}

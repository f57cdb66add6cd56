package org.leadterm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.leadterm.exercise.ExerciseVersion;
import org.leadterm.exercise.json.AnswerJson;
import org.leadterm.marking.Answer;
import org.leadterm.people.PersonId;
import org.leadterm.people.TimeOrderedId;

/**
 * Attempts of a past that nobody lived: kept and marked as if they had been handed in then. Demo mode alone needs them; nobody's rights
 * are asked.
 */
@ApplicationScoped
public class PastWorks {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final SheetMarking marking;

    @Inject
    PastWorks(SheetMarking marking) {
        this.marking = marking;
    }

    /** For the container's proxy. */
    protected PastWorks() {
        this(null);
    }

    /** Whether a person has ever opened an attempt. */
    @Transactional
    public boolean has(PersonId person) {
        return !rows.createQuery("select a.id from AttemptRow a where a.person = :person", String.class).setParameter("person", person.text())
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** An attempt that was saved once and handed in at that moment, after so many seconds of work. */
    @Transactional
    public void handIn(PersonId person, ExerciseVersion version, Answer answer, Instant opened, int seconds) {
        AttemptRow row = row(person, version, answer, opened);
        Instant handedIn = opened.plusSeconds(seconds);
        row.wasHandedIn(save(row, handedIn), handedIn, seconds);
        rows.persist(marking.mark(row.snapshot(), handedIn));
        // The next one is not to look through all of these for changes.
        rows.flush();
        rows.clear();
    }

    /** An attempt that was saved once and left open. */
    @Transactional
    public void leaveOpen(PersonId person, ExerciseVersion version, Answer answer, Instant opened, int seconds) {
        AttemptRow row = row(person, version, answer, opened);
        row.wasSaved(save(row, opened.plusSeconds(seconds)), opened.plusSeconds(seconds), seconds);
    }

    /** One save of an attempt that belongs to a sitting, which hands it in. */
    @Transactional
    public void save(AttemptId id, Answer answer, Instant savedAt, int seconds) {
        AttemptRow row = rows.find(AttemptRow.class, id.text());
        row.write(AnswerJson.write(answer).toString());
        row.wasSaved(save(row, savedAt), savedAt, seconds);
    }

    private AttemptRow row(PersonId person, ExerciseVersion version, Answer answer, Instant opened) {
        AttemptRow row = new AttemptRow(new AttemptId(TimeOrderedId.next(opened)), person, version.id(), version.number(),
                version.exercise().title(), AnswerJson.write(answer).toString(), opened);
        rows.persist(row);
        return row;
    }

    private Receipt save(AttemptRow row, Instant savedAt) {
        Attempt attempt = row.snapshot();
        Receipt receipt = Receipt.of(attempt.id(), 1, savedAt, attempt.answer());
        rows.persist(new SavedAnswer(attempt.id(), 1, savedAt, receipt, attempt.answer()));
        return receipt;
    }
}

package org.leadterm.assessment.sitting.room;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.answer.QuestionAnswer;
import org.leadterm.assessment.question.answer.QuestionAnswerJson;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.Receipt;
import org.leadterm.attempt.Save;
import org.leadterm.attempt.SaveRefused;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;

/**
 * Answers to questions, saved by their candidate under the rules of all saves: conditional on the version they are based on, on the
 * hand-in and on the deadline, acknowledged when durable, and kept for ever.
 */
@ApplicationScoped
public class CandidateAnswers {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final CurrentPerson caller;
    private final ItemMarking marking;
    private final Clock clock;

    @Inject
    CandidateAnswers(CurrentPerson caller, ItemMarking marking, Clock clock) {
        this.caller = caller;
        this.marking = marking;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected CandidateAnswers() {
        this(null, null, null);
    }

    /**
     * Stores an answer to one question.
     *
     * @param base    the version it is based on
     * @param arrived when the call reached the server; this moment counts for the deadline
     * @throws SaveRefused when it is handed in, late or stale; nothing is changed
     * @throws org.leadterm.exercise.json.AnswerRefused when it is no answer to that question
     */
    @Transactional
    public Save save(SittingId sitting, CandidateId candidate, int number, int base, JsonNode given, Instant arrived) {
        Person person = caller.get();
        CandidateItem item = own(sitting, candidate, number, person);
        if (!item.isQuestion()) {
            throw new NotThere("question", String.valueOf(number));
        }
        Question question = marking.question(item.ref());
        QuestionAnswer answer = QuestionAnswerJson.read(question, given);
        String text = QuestionAnswerJson.write(question, answer).toString();
        Instant savedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Receipt receipt = Receipt.of(candidate + "/" + number, base + 1, savedAt, text);
        rows.clear();
        int saved = rows.createQuery("""
                update ItemRow i set i.answer = :answer, i.answered = :answered, i.answerVersion = i.answerVersion + 1, i.savedAt = :savedAt,
                    i.receipt = :receipt, i.version = i.version + 1
                where i.candidate = :candidate and i.number = :number and i.person = :person and i.answerVersion = :base and i.state = :open
                    and (i.deadline is null or i.deadline >= :arrived)""")
                .setParameter("answer", text).setParameter("answered", !answer.isBlank()).setParameter("savedAt", savedAt)
                .setParameter("receipt", receipt.text()).setParameter("candidate", candidate.text()).setParameter("number", number)
                .setParameter("person", person.id().text()).setParameter("base", base).setParameter("open", CandidateState.OPEN)
                .setParameter("arrived", arrived.truncatedTo(ChronoUnit.MICROS)).executeUpdate();
        if (saved == 0) {
            throw refusal(own(sitting, candidate, number, person), arrived);
        }
        rows.persist(new SaveRow(candidate, number, base + 1, savedAt, receipt, text));
        return new Save(base + 1, savedAt, receipt.text());
    }

    /**
     * Marks something to come back to, or takes the mark away.
     *
     * @throws SaveRefused when it is handed in
     */
    @Transactional
    public void flag(SittingId sitting, CandidateId candidate, int number, boolean flagged) {
        Person person = caller.get();
        int changed = rows.createQuery("""
                update ItemRow i set i.flagged = :flagged where i.candidate = :candidate and i.number = :number and i.person = :person
                    and i.sitting = :sitting and i.state = :open""")
                .setParameter("flagged", flagged).setParameter("candidate", candidate.text()).setParameter("number", number)
                .setParameter("person", person.id().text()).setParameter("sitting", sitting.text()).setParameter("open", CandidateState.OPEN)
                .executeUpdate();
        if (changed == 0) {
            own(sitting, candidate, number, person);
            throw SaveRefused.handedIn();
        }
    }

    private CandidateItem own(SittingId sitting, CandidateId candidate, int number, Person person) {
        return rows.createQuery("select i from ItemRow i where i.candidate = :candidate and i.number = :number and i.person = :person"
                        + " and i.sitting = :sitting", ItemRow.class)
                .setParameter("candidate", candidate.text()).setParameter("number", number).setParameter("person", person.id().text())
                .setParameter("sitting", sitting.text()).getResultStream().findFirst().map(ItemRow::item)
                .orElseThrow(() -> new NotThere("question", candidate + "/" + number));
    }

    private static SaveRefused refusal(CandidateItem stored, Instant arrived) {
        if (stored.state() != CandidateState.OPEN) {
            return SaveRefused.handedIn();
        }
        return stored.deadline().filter(arrived::isAfter).isPresent() ? SaveRefused.late() : SaveRefused.stale(stored.answerVersion());
    }
}

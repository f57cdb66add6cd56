package org.leadterm.attempt.keeping;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.AttemptState;
import org.leadterm.exercise.json.Json;
import org.leadterm.people.privacy.Expiring;

/** The saves behind the answers of practice. What was handed in stays as it was, with its receipt; sat attempts are their sitting's. */
@ApplicationScoped
public class AnswerHistories implements Expiring {
    private static final int PORTION = 100;
    private static final String OLD = " from AttemptRow a where a.candidate is null and a.state = :submitted and a.submittedAt < :before"
            + " and exists (select s.answerVersion from SavedAnswer s where s.attempt = a.id)";
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    /** Every save there still is of an attempt, the first first. Asks nobody's rights. */
    @Transactional
    public ArrayNode of(AttemptId id) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        rows.createQuery("select s.answerVersion, s.savedAt, s.receipt, s.answer from SavedAnswer s where s.attempt = :attempt order by s.answerVersion",
                        Object[].class).setParameter("attempt", id.text()).getResultList()
                .forEach(row -> all.addObject().put("version", (int) row[0]).put("savedAt", row[1].toString()).put("receipt", (String) row[2])
                        .set("answer", Json.read((String) row[3])));
        return all;
    }

    @Override
    public String period() {
        return "answer-history";
    }

    @Override
    public String what() {
        return "attempts in practice whose history of saves goes";
    }

    @Override
    @Transactional
    public long older(Instant before) {
        return rows.createQuery("select count(a)" + OLD, Long.class).setParameter("submitted", AttemptState.SUBMITTED).setParameter("before", before)
                .getSingleResult();
    }

    @Override
    @Transactional
    public int remove(Instant before) {
        List<String> some = rows.createQuery("select a.id" + OLD + " order by a.submittedAt", String.class)
                .setParameter("submitted", AttemptState.SUBMITTED).setParameter("before", before).setMaxResults(PORTION).getResultList();
        if (!some.isEmpty()) {
            rows.createQuery("delete from SavedAnswer s where s.attempt in :some").setParameter("some", some).executeUpdate();
        }
        return some.size();
    }
}

package org.leadterm.exercise.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.casenote.identifier.Finding;
import org.leadterm.casenote.identifier.Surrogates;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.draft.Draft;
import org.leadterm.exercise.draft.DraftId;
import org.leadterm.exercise.draft.DraftLine;

/** What is stored at the gate about drafts; what was decided for an exercise's earlier versions counts for its next one. */
@ApplicationScoped
class GateStates {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager database;
    private final SecurityContext caller;

    @Inject
    GateStates(SecurityContext caller) {
        this.caller = caller;
    }

    /** For the container's proxy. */
    protected GateStates() {
        this(null);
    }

    @Transactional
    public GateState of(Draft draft) {
        List<DecisionRow> decisions = decisions(draft.line());
        Map<String, Decision> known = new HashMap<>();
        decisions.stream().filter(row -> !row.fingerprint().isEmpty()).forEach(row -> known.putIfAbsent(row.fingerprint(), row.decision()));
        Map<String, List<Finding>> found = Redaction.found(draft.content());
        Surrogates surrogates = new Surrogates(draft.content().notes(), found, 1);
        Fingerprint names = new Fingerprint();
        List<Found> all = new ArrayList<>();
        found.forEach((document, findings) -> findings.forEach(finding -> {
            int at = Integer.parseInt(document);
            String name = names.of(finding, draft.content().documents().get(at).text());
            all.add(new Found(at, finding, surrogates.of(finding), name, Optional.ofNullable(known.get(name))));
        }));
        return new GateState(draft, all, decisions.stream().map(DecisionRow::decision).distinct().toList(), request(draft.id(), draft.number()),
                caller.getCallerPrincipal().getName());
    }

    @Transactional
    public Optional<SignOff> request(DraftId draft, int number) {
        return row(draft, number).map(SignOffRow::signOff);
    }

    @Transactional
    public void add(SignOff request) {
        database.persist(new SignOffRow(request));
    }

    /** Answers the request that waits. */
    @Transactional
    public void answer(SignOff answered) {
        row(answered.draft(), answered.number()).orElseThrow().answer(answered);
    }

    @Transactional
    public void add(DraftLine line, String fingerprint, Decision decision) {
        database.persist(new DecisionRow(line.id(), exercise(line), fingerprint, decision));
    }

    /** By how many days the draft's dates were moved. */
    @Transactional
    public Optional<Integer> shift(DraftLine line) {
        return database.createQuery("select s from GateShift s where s.draft = :draft or s.exercise = :exercise and s.exercise <> ''", ShiftRow.class)
                .setParameter("draft", line.id().text()).setParameter("exercise", exercise(line)).setMaxResults(1).getResultStream().findFirst()
                .map(ShiftRow::days);
    }

    @Transactional
    public void moved(DraftLine line, int days) {
        database.persist(new ShiftRow(line.id(), exercise(line), days));
    }

    /** What was decided stays with the exercise that the draft becomes. */
    @Transactional
    public void belong(DraftId draft, ExerciseId released) {
        for (String entity : List.of("GateDecision", "GateShift")) {
            database.createQuery("update " + entity + " d set d.exercise = :exercise, d.version = d.version + 1 where d.draft = :draft")
                    .setParameter("exercise", released.text()).setParameter("draft", draft.text()).executeUpdate();
        }
    }

    private List<DecisionRow> decisions(DraftLine line) {
        return database.createQuery("select d from GateDecision d where d.draft = :draft or d.exercise = :exercise and d.exercise <> ''"
                        + " order by d.at desc, d.id", DecisionRow.class)
                .setParameter("draft", line.id().text()).setParameter("exercise", exercise(line)).getResultList();
    }

    private Optional<SignOffRow> row(DraftId draft, int number) {
        return database.createQuery("select r from GateRequest r where r.draft = :draft and r.number = :number order by r.requestedAt desc, r.id",
                SignOffRow.class).setParameter("draft", draft.text()).setParameter("number", number).setMaxResults(1).getResultStream().findFirst();
    }

    private static String exercise(DraftLine line) {
        return line.exercise().map(ExerciseId::text).orElse("");
    }
}

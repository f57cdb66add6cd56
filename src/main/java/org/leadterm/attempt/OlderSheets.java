package org.leadterm.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Mark sheets that are older than the figures taken from them: looked at once, at a start. */
@ApplicationScoped
public class OlderSheets {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final SheetMarking marking;

    @Inject
    OlderSheets(SheetMarking marking) {
        this.marking = marking;
    }

    /** For the container's proxy. */
    protected OlderSheets() {
        this(null);
    }

    /**
     * Takes the figures of some sheets whose figures are missing or were taken by older rules, the earliest first; returns how many were
     * looked at. An index says when there are none.
     */
    @Transactional
    public int figure(int most) {
        List<MarkSheetRow> sheets = rows.createQuery("select m from MarkSheetRow m where m.figures < :rules order by m.markedAt, m.attempt",
                MarkSheetRow.class).setParameter("rules", Figuring.RULES).setMaxResults(most).getResultList();
        if (!sheets.isEmpty()) {
            Map<String, Attempt> attempts = attempts(sheets);
            sheets.stream().filter(this::claim).forEach(sheet -> marking.figure(attempts.get(sheet.attempt()), sheet.sheet()));
        }
        return sheets.size();
    }

    private Map<String, Attempt> attempts(List<MarkSheetRow> sheets) {
        return rows.createQuery("select a from AttemptRow a where a.id in :ids", AttemptRow.class)
                .setParameter("ids", sheets.stream().map(MarkSheetRow::attempt).toList())
                .getResultStream().map(AttemptRow::snapshot).collect(Collectors.toMap(attempt -> attempt.id().text(), Function.identity()));
    }

    /** Waits where another server has it, and then leaves it alone. */
    private boolean claim(MarkSheetRow sheet) {
        return rows.createQuery("update MarkSheetRow m set m.figures = :rules, m.version = m.version + 1 where m.attempt = :attempt"
                        + " and m.figures < :rules").setParameter("rules", Figuring.RULES).setParameter("attempt", sheet.attempt()).executeUpdate() == 1;
    }
}

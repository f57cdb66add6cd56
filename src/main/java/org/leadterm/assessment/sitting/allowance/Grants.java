package org.leadterm.assessment.sitting.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.Remark;
import org.leadterm.assessment.sitting.Sitting;

/** The tables of what is granted and paused, in the caller's transaction. Moves no deadline: whoever grants spreads it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Grants {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;

    public Allowances of(Sitting sitting) {
        List<ExtensionRow> extensions = rows.createQuery("select e from ExtensionRow e where e.sitting = :sitting order by e.id", ExtensionRow.class)
                .setParameter("sitting", sitting.id().text()).getResultList();
        return new Allowances(sitting, extensions.stream().map(ExtensionRow::extension).toList(),
                pauses(sitting.id().text()).stream().map(PauseRow::halt).toList());
    }

    public void extend(Reach reach, Duration by, Remark remark) {
        rows.persist(new ExtensionRow(reach, by, remark));
    }

    public void pause(Reach reach, Remark remark) {
        rows.persist(new PauseRow(reach, remark));
    }

    /** The pause that ends now; empty where none lasts for exactly these. */
    public Optional<Halt> resume(Reach reach, Instant now) {
        return pauses(reach.sitting().text()).stream().filter(row -> row.halt().lasts() && row.halt().isExactlyFor(reach)).findFirst().map(row -> {
            row.resume(now);
            return row.halt();
        });
    }

    private List<PauseRow> pauses(String sitting) {
        return rows.createQuery("select p from PauseRow p where p.sitting = :sitting order by p.id", PauseRow.class)
                .setParameter("sitting", sitting).getResultList();
    }
}

package org.leadterm.cpd.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.leadterm.people.Person;
import org.leadterm.people.UtcInstant;

/** A milestone as it is stored. */
@Entity
@Table(name = "cpd_milestone")
class MilestoneRow {
    @Id
    private String id;
    @Column(name = "plan_id")
    private String plan;
    private String title;
    @Column(name = "due_on")
    private LocalDate due;
    @Column(name = "done_on")
    private LocalDate done;
    @Column(name = "signed_by")
    private String signedBy;
    private String signer = "";
    @Column(name = "signed_at")
    @Convert(converter = UtcInstant.class)
    private Instant signedAt;
    @Version
    private int version;

    /** For the persistence provider. */
    protected MilestoneRow() {
    }

    MilestoneRow(String id, String plan, String title, LocalDate due) {
        this.id = id;
        this.plan = plan;
        write(title, due, Optional.empty());
    }

    /** What was signed off is no longer what is there. */
    final void write(String newTitle, LocalDate newDue, Optional<LocalDate> newDone) {
        title = newTitle;
        due = newDue;
        done = newDone.orElse(null);
        withdraw();
    }

    void sign(Person by, Instant now) {
        signedBy = by.id().text();
        signer = by.displayName();
        signedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    final void withdraw() {
        signedBy = null;
        signer = "";
        signedAt = null;
    }

    String plan() {
        return plan;
    }

    Milestone snapshot() {
        return new Milestone(id, version, title, due, Optional.ofNullable(done),
                Optional.ofNullable(signedBy).map(by -> new Milestone.SignOff(signer, signedAt)));
    }
}

package org.leadterm.cpd.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.leadterm.cpd.CycleId;
import org.leadterm.people.PersonId;

/** A cycle as it is stored, with the targets that it began with. */
@Entity
@Table(name = "cpd_cycle")
class CycleRow {
    @Id
    private String id;
    @Column(name = "account_id")
    private String person;
    private String name;
    @Column(name = "starts_on")
    private LocalDate beginning;
    @Column(name = "ends_on")
    private LocalDate ending;
    private String target;
    @Version
    private int version;

    /** For the persistence provider. */
    protected CycleRow() {
    }

    CycleRow(CycleId id, PersonId person, String name, LocalDate from, LocalDate until, Target target) {
        this.id = id.text();
        this.person = person.text();
        this.name = name;
        this.beginning = from;
        this.ending = until;
        this.target = SchemeJson.text(target);
    }

    void ask(Target newTarget) {
        target = SchemeJson.text(newTarget);
    }

    Cycle snapshot() {
        return new Cycle(new CycleId(id), version, new PersonId(person), name, beginning, ending, SchemeJson.target(target));
    }
}

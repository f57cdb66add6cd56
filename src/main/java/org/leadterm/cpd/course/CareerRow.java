package org.leadterm.cpd.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.leadterm.people.PersonId;

/** A career as it is stored. */
@Entity
@Table(name = "cpd_career")
class CareerRow {
    @Id
    @Column(name = "account_id")
    private String person;
    @Enumerated(EnumType.STRING)
    private Setting setting;
    @Column(name = "started_on")
    private LocalDate started;
    @Column(name = "accredited_on")
    private LocalDate accredited;
    @Column(name = "trainer_since")
    private LocalDate trainer;
    @Column(name = "auditor_since")
    private LocalDate auditor;
    @Version
    private int version;

    /** For the persistence provider. */
    protected CareerRow() {
    }

    CareerRow(PersonId person, Career career) {
        this.person = person.text();
        write(career);
    }

    final void write(Career career) {
        setting = career.setting();
        started = career.started().orElse(null);
        accredited = career.accredited().orElse(null);
        trainer = career.trainer().orElse(null);
        auditor = career.auditor().orElse(null);
    }

    Career career() {
        return new Career(setting, Optional.ofNullable(started), Optional.ofNullable(accredited), Optional.ofNullable(trainer), Optional.ofNullable(auditor));
    }
}

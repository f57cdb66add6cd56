package org.leadterm.cpd.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.leadterm.people.PersonId;

/** A plan as it is stored, without its milestones. */
@Entity
@Table(name = "cpd_plan")
class PlanRow {
    @Id
    private String id;
    @Column(name = "account_id")
    private String person;
    private String name;
    private String source;
    @Column(name = "starts_on")
    private LocalDate beginning;
    @Column(name = "ends_on")
    private LocalDate ending;
    @Version
    private int version;

    /** For the persistence provider. */
    protected PlanRow() {
    }

    PlanRow(String id, PersonId person, Template template, LocalDate from) {
        this.id = id;
        this.person = person.text();
        this.name = template.name();
        this.source = template.source();
        this.beginning = from;
        this.ending = from.plusMonths(template.months());
    }

    PersonId person() {
        return new PersonId(person);
    }

    String id() {
        return id;
    }

    Plan with(List<Milestone> milestones) {
        return new Plan(id, version, person(), name, source, beginning, ending, milestones);
    }
}

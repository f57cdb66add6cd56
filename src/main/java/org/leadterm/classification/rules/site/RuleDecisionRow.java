package org.leadterm.classification.rules.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.leadterm.classification.rules.Severity;

/** What a department decided about a rule. */
@Entity(name = "RuleDecision")
@Table(name = "rule_decision")
class RuleDecisionRow {
    @Id
    private String id;
    @Column(name = "in_use")
    private boolean inUse;
    private String severity;
    @Version
    private long version;

    /** For the persistence provider. */
    protected RuleDecisionRow() {
    }

    /** Nothing is decided yet. */
    RuleDecisionRow(String rule) {
        this.id = rule;
        this.inUse = true;
    }

    String rule() {
        return id;
    }

    boolean inUse() {
        return inUse;
    }

    /** The department's own; none where it sees the rule as it was written. */
    Optional<Severity> severity() {
        return Optional.ofNullable(severity).flatMap(Severity::of);
    }

    void use(boolean wanted) {
        inUse = wanted;
    }

    void takeAs(Severity wanted, Severity written) {
        severity = wanted == written ? null : wanted.id();
    }
}

package org.leadterm.classification.rules.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A stored deed: written once, never changed. */
@Entity(name = "RuleChange")
@Table(name = "rule_change")
class RuleChangeRow {
    private static final int LONGEST_VALUE = 4_000;

    @Id
    private String id;
    @Column(name = "rule_id")
    private String rule;
    @Column(name = "happened_at")
    private LocalDateTime at;
    private String who;
    private String deed;
    @Column(name = "value_before")
    private String before;
    @Column(name = "value_after")
    private String after;
    private String why;
    @Version
    private long version;

    /** For the persistence provider. */
    protected RuleChangeRow() {
    }

    RuleChangeRow(RuleChange change) {
        this.id = UUID.randomUUID().toString();
        this.rule = change.rule();
        this.at = LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC);
        this.who = change.who();
        this.deed = change.deed().id();
        this.before = cut(change.before());
        this.after = cut(change.after());
        this.why = change.why();
    }

    RuleChange change() {
        return new RuleChange(rule, at.toInstant(ZoneOffset.UTC), who, RuleDeed.of(deed), before, after, why);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
    }
}

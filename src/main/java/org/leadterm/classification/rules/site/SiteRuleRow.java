package org.leadterm.classification.rules.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.leadterm.classification.Classification;
import org.leadterm.classification.rules.file.RuleDraft;

/** A department's own rule, as it was written. */
@Entity(name = "SiteRule")
@Table(name = "site_rule")
class SiteRuleRow {
    @Id
    private String id;
    private int number;
    private String classification;
    private String standard;
    private String severity;
    private String kind;
    private String codes;
    private String others;
    @Column(name = "companions")
    private String together;
    @Column(name = "exceptions")
    private String unless;
    private String instead;
    private String message;
    @Column(name = "valid_from")
    private String from;
    @Column(name = "valid_to")
    private String to;
    private boolean retired;
    @Version
    private long version;

    /** For the persistence provider. */
    protected SiteRuleRow() {
    }

    SiteRuleRow(int number, RuleDraft draft) {
        this.id = SiteRule.id(number);
        this.number = number;
        rewrite(draft);
    }

    final void rewrite(RuleDraft draft) {
        classification = draft.classification().id();
        standard = draft.standard();
        severity = draft.severity();
        kind = draft.kind();
        codes = draft.codes();
        others = draft.others();
        together = draft.together();
        unless = draft.unless();
        instead = draft.instead();
        message = draft.message();
        from = draft.from();
        to = draft.to();
    }

    void retire() {
        retired = true;
    }

    SiteRule rule() {
        return new SiteRule(id, draft(), retired, version);
    }

    private RuleDraft draft() {
        return new RuleDraft(Classification.of(classification).orElseThrow(), standard, severity, kind, codes, others, together, unless, instead,
                message, from, to);
    }
}

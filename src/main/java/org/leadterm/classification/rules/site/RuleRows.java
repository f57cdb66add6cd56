package org.leadterm.classification.rules.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadterm.classification.rules.file.RuleDraft;

/** The tables of decisions and own rules. Each call is a transaction, in which the deed is kept and told to whoever listens. */
@ApplicationScoped
@Transactional
class RuleRows {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;
    private final Consumer<RuleChange> told;

    @Inject
    RuleRows(Event<RuleChange> told) {
        this(told::fire);
    }

    RuleRows(Consumer<RuleChange> told) {
        this.told = told;
    }

    /** For the container's proxy. */
    protected RuleRows() {
        this(change -> { });
    }

    /** How much was done so far; it only grows. */
    long revision() {
        return entities.createQuery("select count(c) from RuleChange c", Long.class).getSingleResult();
    }

    List<RuleDecisionRow> decisions() {
        return entities.createQuery("select d from RuleDecision d", RuleDecisionRow.class).getResultList();
    }

    /** In the order in which they were written, retired ones too. */
    List<SiteRule> rules() {
        return entities.createQuery("select r from SiteRule r order by r.number", SiteRuleRow.class).getResultStream().map(SiteRuleRow::rule).toList();
    }

    Optional<SiteRule> rule(String id) {
        return Optional.ofNullable(entities.find(SiteRuleRow.class, id)).map(SiteRuleRow::rule);
    }

    /** Newest first. */
    List<RuleChange> history(String rule) {
        return entities.createQuery("select c from RuleChange c where c.rule = :rule order by c.at desc", RuleChangeRow.class)
                .setParameter("rule", rule).getResultStream().map(RuleChangeRow::change).toList();
    }

    void decide(RuleChange change, Consumer<RuleDecisionRow> decision) {
        Optional<RuleDecisionRow> stored = Optional.ofNullable(entities.find(RuleDecisionRow.class, change.rule(), LockModeType.PESSIMISTIC_WRITE));
        RuleDecisionRow row = stored.orElseGet(() -> new RuleDecisionRow(change.rule()));
        decision.accept(row);
        if (stored.isEmpty()) {
            entities.persist(row);
        }
        keep(change);
    }

    /** The number that the next own rule gets; numbers of retired rules are not given again. */
    int nextNumber() {
        return Optional.ofNullable(entities.createQuery("select max(r.number) from SiteRule r", Integer.class).getSingleResult()).orElse(0) + 1;
    }

    void add(int number, RuleDraft draft, RuleChange change) {
        entities.persist(new SiteRuleRow(number, draft));
        keep(change);
    }

    /** @throws RuleChangedMeanwhile when the row is no longer at that version */
    void rewrite(long version, RuleDraft draft, RuleChange change) {
        SiteRuleRow row = own(change.rule());
        if (row.rule().version() != version) {
            throw new RuleChangedMeanwhile(change.rule());
        }
        row.rewrite(draft);
        keep(change);
    }

    void retire(RuleChange change) {
        own(change.rule()).retire();
        keep(change);
    }

    private SiteRuleRow own(String id) {
        return Optional.ofNullable(entities.find(SiteRuleRow.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new UnknownRule(id));
    }

    private void keep(RuleChange change) {
        entities.persist(new RuleChangeRow(change));
        told.accept(change);
    }
}

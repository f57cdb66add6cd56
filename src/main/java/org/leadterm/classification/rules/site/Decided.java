package org.leadterm.classification.rules.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.CodingRules;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.RuleSettings;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.file.RuleFiles;
import org.leadterm.classification.rules.file.RuleReading;
import org.leadterm.classification.rules.kind.Setting;

/** Everything that is stored about rules, as it stood at one moment. */
record Decided(List<SiteRule> own, Map<String, RuleDecisionRow> decisions) {
    private static final Logger LOG = Logger.getLogger(Decided.class.getName());

    Decided {
        own = List.copyOf(own);
        decisions = Map.copyOf(decisions);
    }

    static Decided of(RuleRows rows) {
        return new Decided(rows.rules(), rows.decisions().stream().collect(Collectors.toMap(RuleDecisionRow::rule, row -> row)));
    }

    /** What everybody is to be judged by. */
    RuleBook book() {
        List<CodingRule> rules = new ArrayList<>(RuleFiles.shipped().rules());
        own.stream().filter(rule -> !rule.retired()).forEach(rule -> read(rule).ifPresent(rules::add));
        Set<String> off = new HashSet<>();
        Map<String, Severity> severities = new HashMap<>();
        decisions.forEach((id, decision) -> {
            if (!decision.inUse()) {
                off.add(id);
            }
            decision.severity().ifPresent(severity -> severities.put(id, severity));
        });
        return new RuleBook(new CodingRules(rules), new RuleSettings(Setting.ADMITTED, off, severities));
    }

    List<RuleEntry> entries() {
        List<RuleEntry> entries = new ArrayList<>();
        own.forEach(rule -> read(rule).ifPresent(read -> entries.add(entry(read, Origin.SITE, rule.retired(), rule.version()))));
        Collections.reverse(entries);
        RuleFiles.shipped().rules().forEach(rule -> entries.add(entry(rule, Origin.SHIPPED, false, 0)));
        return entries;
    }

    private RuleEntry entry(CodingRule rule, Origin origin, boolean retired, long version) {
        Optional<RuleDecisionRow> decision = Optional.ofNullable(decisions.get(rule.id()));
        boolean inUse = decision.map(RuleDecisionRow::inUse).orElse(true);
        RuleState state = retired ? RuleState.RETIRED : inUse ? RuleState.IN_USE : RuleState.OFF;
        return new RuleEntry(rule, origin, state, decision.flatMap(RuleDecisionRow::severity).orElse(rule.severity()), version);
    }

    /** What was right when it was kept is right still, unless the database was changed by hand; one such rule does not end the others. */
    private static Optional<CodingRule> read(SiteRule rule) {
        RuleReading reading = rule.draft().read(rule.id());
        if (reading instanceof RuleReading.Read read) {
            return Optional.of(read.rule());
        }
        LOG.log(Level.SEVERE, "The rule {0} cannot be read and is not used: {1}", new Object[] {rule.id(), ((RuleReading.Wrong) reading).problems()});
        return Optional.empty();
    }
}

package org.leadterm.exercise.reading;

import java.time.LocalDate;
import java.util.List;
import org.leadterm.classification.rules.RuleBook;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.KeyItem;

/**
 * Holds a key to account: what the rules say of it becomes a warning, because an author may know better.
 *
 * @param day the day by whose rules the key was made
 */
public record KeyRules(RuleBook rules, LocalDate day) {

    /** Checks the whole list of an episode, the first set of each {@code one-of}. */
    public void check(EpisodeKey key, KeyCodes codes) {
        for (RuleFinding finding : rules.check(texts(key.diagnoses()), texts(key.procedures()), day)) {
            codes.release().warn(codes.where(finding.codes().get(0).code()), finding.message());
        }
    }

    private static List<String> texts(List<KeyItem> items) {
        return items.stream().flatMap(item -> item.sets().get(0).stream()).map(code -> code.text()).toList();
    }
}

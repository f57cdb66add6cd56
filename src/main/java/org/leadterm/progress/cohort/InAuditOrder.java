package org.leadterm.progress.cohort;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** Error keys as an audit lists them: primary before secondary, the category before the fourth character, what is missing after what is wrong. */
final class InAuditOrder implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> GROUPS = List.of("PD", "SD", "PP", "SP");
    private static final List<String> KINDS = List.of("3", "4", "5", "IS", "O", "NR");

    @Override
    public int compare(String one, String other) {
        return Comparator.comparingInt(InAuditOrder::place).thenComparing(Comparator.naturalOrder()).compare(one, other);
    }

    /** A key that a site calls otherwise comes last. */
    private static int place(String key) {
        int group = key.length() < 2 ? -1 : GROUPS.indexOf(key.substring(0, 2));
        int kind = group < 0 ? -1 : KINDS.indexOf(key.substring(2));
        return kind < 0 ? GROUPS.size() * KINDS.size() : group * KINDS.size() + kind;
    }
}

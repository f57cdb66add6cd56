package org.leadterm.cpd.cycle;

import java.util.EnumSet;
import java.util.Set;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;

/**
 * A part of what is asked for.
 *
 * @param id in files and calls
 * @param letter told beside the colour
 * @param kinds those that belong here unless somebody says otherwise
 * @param target of this part alone; none where only the total is asked for
 */
public record Category(String id, String letter, String label, Set<ActivityKind> kinds, Amount target) {
    public Category {
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }
}

package org.leadterm.marking;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an answer is marked. Only these values differ between schemes; what is matched to what follows the same rules in all.
 *
 * @param shares   the share of an item's marks that each kind of finding earns, from 0 to 1; kinds left out earn nothing.
 *                 An accepted code at part share earns that share times the one given here
 * @param penalty  marks taken off for each code that is not relevant or is to be avoided
 * @param keyNames what an organisation calls an error key, by its default name ({@code PD4})
 */
public record MarkingScheme(String name, Map<FindingKind, Fraction> shares, Fraction penalty, Denominator denominator, PassRule pass,
                            Map<String, String> keyNames) {
    private static final Set<FindingKind> EARNING = EnumSet.range(FindingKind.CORRECT, FindingKind.SEQUENCE);

    public MarkingScheme {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scheme needs a name");
        }
        if (penalty.compareTo(Fraction.ZERO) < 0) {
            throw new IllegalArgumentException("a penalty cannot be negative: " + penalty);
        }
        shares = Map.copyOf(shares);
        shares.values().forEach(Shares::check);
        if (!EARNING.containsAll(shares.keySet())) {
            throw new IllegalArgumentException("only these kinds earn marks: " + EARNING);
        }
        keyNames = Map.copyOf(keyNames);
    }

    /** The share of an item's marks that a kind of finding earns. */
    public Fraction share(FindingKind kind) {
        return shares.getOrDefault(kind, Fraction.ZERO);
    }

    /** The error key of a kind of finding in a group, as this scheme names it; empty where the kind is no error. */
    public Optional<String> errorKey(Group group, FindingKind kind) {
        if (kind.suffix().isEmpty()) {
            return Optional.empty();
        }
        String key = group.prefix() + kind.suffix();
        return Optional.of(keyNames.getOrDefault(key, key));
    }
}

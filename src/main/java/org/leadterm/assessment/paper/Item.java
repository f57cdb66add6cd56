package org.leadterm.assessment.paper;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.leadterm.marking.Fraction;

/** A part of a section: one named thing for everybody, or a number of things drawn for each candidate. */
public sealed interface Item {
    ItemKind kind();

    /** What each thing of it is worth on the paper; empty for what its own key says. */
    Optional<Fraction> marks();

    /** How many things a candidate gets. */
    int count();

    /** The same for everybody. */
    record Fixed(ItemRef ref, Optional<Fraction> marks) implements Item {
        @Override
        public ItemKind kind() {
            return ref.kind();
        }

        @Override
        public int count() {
            return 1;
        }
    }

    /** A blueprint: so many of that kind that meet all criteria. */
    record Draw(ItemKind kind, int count, Map<Criterion, String> wanted, Optional<Fraction> marks) implements Item {
        public static final int MOST = 100;

        public Draw {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("from 1 to " + MOST + " can be drawn, not " + count);
            }
            EnumMap<Criterion, String> sorted = new EnumMap<>(Criterion.class);
            sorted.putAll(wanted);
            wanted = Collections.unmodifiableMap(sorted);
        }
    }
}

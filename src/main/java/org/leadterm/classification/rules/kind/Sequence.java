package org.leadterm.classification.rules.kind;

import java.util.Optional;
import org.leadterm.classification.rules.codes.CodeSet;
import org.leadterm.classification.rules.codes.CodedList;

/** Where codes must or may not stand to others of their list. */
public sealed interface Sequence extends Condition {

    /** None of these comes directly after it. */
    record NotDirectlyBefore(CodeSet others) implements Sequence {
        @Override
        public Kind kind() {
            return Kind.NOT_DIRECTLY_BEFORE;
        }

        @Override
        public Optional<Breach> breach(CodedList list, int index, Setting setting) {
            return list.at(index + 1, others).map(Breach::with);
        }
    }

    /** None of these comes anywhere after it. */
    record NotBefore(CodeSet others) implements Sequence {
        @Override
        public Kind kind() {
            return Kind.NOT_BEFORE;
        }

        @Override
        public Optional<Breach> breach(CodedList list, int index, Setting setting) {
            return Later.than(list, index, others);
        }
    }

    /** One of these comes directly after it: the manifestation, the drug that did it, the site. */
    record DirectlyBefore(CodeSet others) implements Sequence {
        @Override
        public Kind kind() {
            return Kind.DIRECTLY_BEFORE;
        }

        @Override
        public Optional<Breach> breach(CodedList list, int index, Setting setting) {
            return Later.unless(list.at(index + 1, others).isPresent());
        }
    }

    /** One of these comes directly before it; it may stand nowhere else. */
    record DirectlyAfter(CodeSet others) implements Sequence {
        @Override
        public Kind kind() {
            return Kind.DIRECTLY_AFTER;
        }

        @Override
        public Optional<Breach> breach(CodedList list, int index, Setting setting) {
            return Later.unless(list.at(index - 1, others).isPresent());
        }
    }

    /** One of these stands next to it, either side: dagger and asterisk. */
    record NextTo(CodeSet others) implements Sequence {
        @Override
        public Kind kind() {
            return Kind.NEXT_TO;
        }

        @Override
        public Optional<Breach> breach(CodedList list, int index, Setting setting) {
            return Later.unless(list.at(index - 1, others).or(() -> list.at(index + 1, others)).isPresent());
        }
    }

    /** When it is primary, none of these comes after it. */
    record WhenPrimaryNotBefore(CodeSet others) implements Sequence {
        @Override
        public Kind kind() {
            return Kind.WHEN_PRIMARY_NOT_BEFORE;
        }

        @Override
        public Optional<Breach> breach(CodedList list, int index, Setting setting) {
            return index == 0 ? Later.than(list, index, others) : Optional.empty();
        }
    }

    /** Looks at what comes after a code. */
    final class Later {
        private Later() {
        }

        private static Optional<Breach> than(CodedList list, int index, CodeSet others) {
            for (int later = index + 1; later < list.size(); later++) {
                if (others.holds(list.code(later))) {
                    return Optional.of(Breach.with(list.placed(later)));
                }
            }
            return Optional.empty();
        }

        private static Optional<Breach> unless(boolean kept) {
            return kept ? Optional.empty() : Optional.of(Breach.ALONE);
        }
    }
}

package org.leadterm.classification.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.rules.codes.CodeSet;
import org.leadterm.classification.rules.codes.CodedList;
import org.leadterm.classification.rules.codes.PlacedCode;

/** Which other codes the same list may or must have, wherever they stand. */
public sealed interface Company extends Condition {

    /** Not beside any of these. */
    record NotWith(CodeSet others) implements Company {
        @Override
        public Kind kind() {
            return Kind.NOT_WITH;
        }

        @Override
        public Optional<Breach> breach(CodedList list, int index, Setting setting) {
            return Found.breach(list, index, others);
        }
    }

    /** Only beside one of these. */
    record MustBeWith(CodeSet others) implements Company {
        @Override
        public Kind kind() {
            return Kind.MUST_BE_WITH;
        }

        @Override
        public Optional<Breach> breach(CodedList list, int index, Setting setting) {
            return Found.breach(list, index, others).isPresent() ? Optional.empty() : Optional.of(Breach.ALONE);
        }
    }

    /** Codes of several kinds, one of which rules out the others: stages of one disease, types of diabetes. */
    record OneOf(List<CodeSet> kinds) implements Company {
        @Override
        public Kind kind() {
            return Kind.ONE_OF;
        }

        public OneOf {
            kinds = List.copyOf(kinds);
            if (kinds.size() < 2) {
                throw new IllegalArgumentException("one of needs two kinds or more, with \" / \" between them");
            }
        }

        /** Charged to the first of the codes in the list, so that it is said once. */
        @Override
        public Optional<Breach> breach(CodedList list, int index, Setting setting) {
            int own = kind(list, index);
            List<PlacedCode> others = new ArrayList<>();
            for (int other = 0; other < list.size(); other++) {
                int kind = kind(list, other);
                if (other < index && kind >= 0) {
                    return Optional.empty();
                }
                if (other > index && kind >= 0 && kind != own) {
                    others.add(list.placed(other));
                }
            }
            return others.isEmpty() ? Optional.empty() : Optional.of(new Breach(others));
        }

        private int kind(CodedList list, int index) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                if (kinds.get(kind).holds(list.code(index))) {
                    return kind;
                }
            }
            return -1;
        }
    }

    /** Looks for the others of a code. */
    final class Found {
        private Found() {
        }

        private static Optional<Breach> breach(CodedList list, int index, CodeSet others) {
            List<PlacedCode> found = new ArrayList<>();
            for (int other = 0; other < list.size(); other++) {
                if (other != index && others.holds(list.code(other)) && !list.code(other).equals(list.code(index))) {
                    found.add(list.placed(other));
                }
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(new Breach(found));
        }
    }
}

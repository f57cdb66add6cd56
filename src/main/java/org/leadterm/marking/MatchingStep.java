package org.leadterm.marking;

import java.util.Optional;
import org.leadterm.classification.Code;

/** What may be matched with what, in the order in which it is tried. */
enum MatchingStep {
    /** The same code, or one accepted in its place. */
    SAME_CODE {
        @Override
        Optional<Match> match(KeyPlace place, GivenPlace given, Code code, MarkingScheme scheme) {
            if (place.code().equals(code)) {
                return Optional.of(Match.of(place, given, FindingKind.CORRECT, scheme.share(FindingKind.CORRECT)));
            }
            return place.item().accepted().isEmpty() ? Optional.empty()
                    : place.accepting(code).map(accepted -> accept(place, given, accepted, scheme));
        }

        private Match accept(KeyPlace place, GivenPlace given, AcceptedCode accepted, MarkingScheme scheme) {
            FindingKind kind = accepted.share().equals(Fraction.ONE) ? FindingKind.CORRECT : FindingKind.ACCEPTED;
            return Match.of(place, given, kind, scheme.share(kind).times(accepted.share()));
        }
    },
    /** Another code of the same category. */
    SAME_CATEGORY {
        @Override
        Optional<Match> match(KeyPlace place, GivenPlace given, Code code, MarkingScheme scheme) {
            if (!place.required() || !given.firstCopy() || !place.code().category().equals(code.category())) {
                return Optional.empty();
            }
            FindingKind kind = fourth(place.code()) == fourth(code) ? FindingKind.WRONG_FIFTH : FindingKind.WRONG_FOURTH;
            return Optional.of(Match.of(place, given, kind, scheme.share(kind)));
        }

        /** A category that is not divided has the filler X for its fourth character (ICD-10 standard DRule.2). */
        private char fourth(Code code) {
            return code.length() == 3 ? 'X' : code.text().charAt(4);
        }
    },
    /** Another category: the two primaries with each other, or two secondaries of the same chapter. */
    ANOTHER_CATEGORY {
        @Override
        Optional<Match> match(KeyPlace place, GivenPlace given, Code code, MarkingScheme scheme) {
            boolean matched = place.required() && given.firstCopy() && place.primary() == given.primary()
                    && (place.primary() || place.code().chapter().equals(code.chapter()));
            return matched ? Optional.of(Match.of(place, given, FindingKind.WRONG_THIRD, scheme.share(FindingKind.WRONG_THIRD)))
                    : Optional.empty();
        }
    };

    /** How a code of the answer counts in a place of the key; empty where this step does not match them. */
    abstract Optional<Match> match(KeyPlace place, GivenPlace given, Code code, MarkingScheme scheme);
}

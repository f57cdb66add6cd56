package org.leadterm.marking;

import java.util.Optional;

/** What became of one code of the key or of the answer: a finding before it is put into words. */
sealed interface Verdict {
    FindingKind kind();

    Group group();

    Fraction awarded();

    /** The key's place it concerns; empty for a surplus code. */
    Optional<KeyPlace> expected();

    /** The answer's entry it concerns; empty for a missing code. */
    Optional<GivenPlace> given();

    /** Whether it concerns a code that the key requires. */
    default boolean required() {
        return expected().isPresent() && expected().get().required();
    }

    /** Whether it concerns a code of the answer that the key neither asks for nor minds. */
    default boolean tolerated() {
        return expected().isPresent() && !expected().get().required();
    }

    default Fraction available() {
        return expected().map(KeyPlace::marks).orElse(Fraction.ZERO);
    }

    /** A code of the answer matched to one of the key. */
    record Matched(Match match, FindingKind kind, Fraction awarded, Optional<Misplacement> misplacement,
                   Optional<AvoidedCode> avoided) implements Verdict {
        static Matched of(Match match, Optional<Misplacement> misplacement, Optional<AvoidedCode> avoided, MarkingScheme scheme) {
            Fraction share = misplacement.isPresent() ? match.share().min(scheme.share(FindingKind.SEQUENCE)) : match.share();
            FindingKind inPlace = match.place().required() ? match.kind() : FindingKind.TOLERATED;
            return new Matched(match, misplacement.isPresent() ? FindingKind.SEQUENCE : inPlace, match.place().marks().times(share),
                    misplacement, match.right() ? Optional.empty() : avoided);
        }

        @Override
        public Group group() {
            return match.place().group();
        }

        @Override
        public Optional<KeyPlace> expected() {
            return Optional.of(match.place());
        }

        @Override
        public Optional<GivenPlace> given() {
            return Optional.of(match.given());
        }
    }

    /** A code of the key that was not given. */
    record Missing(KeyPlace place) implements Verdict {
        @Override
        public FindingKind kind() {
            return FindingKind.OMITTED;
        }

        @Override
        public Group group() {
            return place.group();
        }

        @Override
        public Fraction awarded() {
            return Fraction.ZERO;
        }

        @Override
        public Optional<KeyPlace> expected() {
            return Optional.of(place);
        }

        @Override
        public Optional<GivenPlace> given() {
            return Optional.empty();
        }
    }

    /** A code of the answer that matches nothing. */
    record Surplus(GivenPlace place, Fraction awarded, Optional<AvoidedCode> avoided) implements Verdict {
        @Override
        public FindingKind kind() {
            return avoided.isPresent() ? FindingKind.AVOID : FindingKind.NOT_RELEVANT;
        }

        @Override
        public Group group() {
            return place.group();
        }

        @Override
        public Optional<KeyPlace> expected() {
            return Optional.empty();
        }

        @Override
        public Optional<GivenPlace> given() {
            return Optional.of(place);
        }
    }
}

package org.leadterm.marking;

import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Code;

/** Puts what became of each code into the words of an audit. */
final class Findings {
    private Findings() {
    }

    static Finding of(int episode, Verdict verdict, MarkingScheme scheme) {
        Optional<Code> expected = verdict.expected().map(KeyPlace::code);
        Optional<GivenPlace> given = verdict.given();
        Reason reason = verdict.expected().map(place -> place.item().reason()).orElse(Reason.NONE);
        boolean external = expected.or(() -> given.flatMap(GivenPlace::code)).filter(Code::isExternalCause).isPresent();
        return new Finding(episode, Optional.of(verdict.group().classification()), Optional.of(verdict.group()),
                given.map(GivenPlace::position), given.map(GivenPlace::text), expected, verdict.kind(),
                scheme.errorKey(verdict.group(), verdict.kind()), verdict.awarded(), verdict.available(), external,
                Explanations.of(verdict), reason.standard(), reason.evidence());
    }

    /** The question to the clinician: any text counts as asking, because what it asks is for a person to judge. */
    static Finding of(int episode, ClinicianQuery query, boolean asked) {
        return new Finding(episode, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                asked ? FindingKind.QUERIED : FindingKind.QUERY_MISSED, Optional.empty(), asked ? query.credit() : Fraction.ZERO,
                query.credit(), false, Explanations.of(query, asked), Optional.empty(), List.of());
    }
}

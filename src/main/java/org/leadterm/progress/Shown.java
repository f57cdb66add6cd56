package org.leadterm.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.attempt.AttemptId;
import org.leadterm.attempt.CandidateId;
import org.leadterm.attempt.Released;
import org.leadterm.attempt.Withholding;
import org.leadterm.attempt.figures.FiguredAttempt;
import org.leadterm.attempt.figures.FiguredFinding;
import org.leadterm.classification.Code;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Fraction;
import org.leadterm.people.PersonId;

/**
 * What may be shown of attempts. To its owner a result is there from the moment that its mark sheet may be opened: what a sitting withholds
 * is not, nor is practice that would tell the key of what is being sat; where the sheet is released without the key, nothing is said that
 * the owner had not written.
 *
 * @param withheld the attempts of which not everything may be shown
 */
record Shown(Map<AttemptId, Released> withheld) {
    static final Shown ALL = new Shown(Map.of());

    /** @param attempts those of the owner's are looked at */
    static Shown to(PersonId owner, List<FiguredAttempt> attempts, Withholding withholding) {
        List<FiguredAttempt> own = attempts.stream().filter(attempt -> attempt.person().equals(owner)).toList();
        Map<CandidateId, Released> sittings = withholding.allReleased(own.stream().flatMap(attempt -> attempt.candidate().stream())
                .collect(Collectors.toSet()));
        Set<ExerciseId> sat = withholding.satBy(owner);
        Map<AttemptId, Released> withheld = new HashMap<>();
        for (FiguredAttempt attempt : own) {
            Released released = attempt.candidate().map(sittings::get)
                    .orElseGet(() -> sat.contains(attempt.exercise()) ? Released.NOTHING : Released.KEY);
            if (released != Released.KEY) {
                withheld.put(attempt.attempt(), released);
            }
        }
        return new Shown(Map.copyOf(withheld));
    }

    Optional<Work> work(FiguredAttempt of) {
        Optional<Fraction> share = of.available().isZero() ? Optional.empty()
                : Optional.of(of.awarded().times(new Fraction(of.available().denominator(), of.available().numerator())));
        List<String> chapters = released(of.attempt()) == Released.KEY ? of.chapters().stream().map(codes -> codes.chapter()).toList() : List.of();
        return Optional.of(new Work(of.attempt(), of.person(), of.exercise(), of.exerciseVersion(), of.title(), of.level().ordinal() + 1, chapters,
                of.handedIn(), of.seconds(), of.first(), of.candidate().isPresent(), share, of.passed(),
                of.groups().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, group -> Tally.of(group.getValue())))))
                .filter(work -> released(work.attempt()) != Released.NOTHING);
    }

    Optional<Line> line(FiguredFinding of) {
        return switch (released(of.attempt())) {
            case NOTHING -> Optional.empty();
            case SHEET -> Optional.of(withoutKey(of));
            case KEY -> Optional.of(new Line(of.attempt(), of.person(), of.exercise(), of.handedIn(), of.first(), of.group(), of.chapter(), of.kind(),
                    of.key(), of.given(), of.expected(), of.standard(), of.confidence(), of.external()));
        };
    }

    private Released released(AttemptId attempt) {
        return withheld.getOrDefault(attempt, Released.KEY);
    }

    private static Line withoutKey(FiguredFinding of) {
        Optional<Code> given = of.given().flatMap(code -> Code.parse(of.group().classification(), code));
        return new Line(of.attempt(), of.person(), of.exercise(), of.handedIn(), of.first(), of.group(), given.map(Code::chapter).orElse(""), of.kind(),
                of.key(), of.given(), Optional.empty(), Optional.empty(), of.confidence(), given.filter(Code::isExternalCause).isPresent());
    }
}

package org.leadterm.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadterm.assessment.question.Subject;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;

/**
 * How near somebody is to a paper of the national qualification: a range, never one number, and what it rests on.
 *
 * <p>The practical is passed at 90 % and the theory at 70 %. Only the latest work counts, the last twenty first works and the last hundred
 * questions, because what was learnt since is what will be examined. Codes count as an audit counts them, right or not, which is a little
 * stricter than the paper, where a right code in the wrong place earns half.
 *
 * @param pass   the share that passes
 * @param n      works, or questions, that the range rests on; where there are too few, how many there are
 * @param range  empty where there are too few
 * @param reason what it rests on and what holds it back, in a sentence or two
 */
public record Readiness(Fraction pass, int n, Optional<Range> range, String reason) {
    public static final int FEWEST_WORKS = 8;
    public static final int FEWEST_CODES = 40;
    public static final int MOST_WORKS = 20;
    public static final int FEWEST_QUESTIONS = 20;
    public static final int MOST_QUESTIONS = 100;
    private static final Fraction PRACTICAL = Fraction.of(9, 10);
    private static final Fraction THEORY = Fraction.of(7, 10);
    private static final Map<Group, String> NAMES = Map.of(Group.PRIMARY_DIAGNOSIS, "primary diagnoses", Group.SECONDARY_DIAGNOSIS, "secondary diagnoses",
            Group.PRIMARY_PROCEDURE, "primary procedures", Group.SECONDARY_PROCEDURE, "secondary procedures");

    /** Where somebody stands. */
    public enum State {
        /** There is too little to say anything. */
        TOO_FEW,
        /** All of the range is below the pass mark. */
        NOT_YET,
        /** The pass mark is within the range. */
        NEAR,
        /** All of the range is at the pass mark or above. */
        ON_TRACK
    }

    /** Where the true share most likely lies, from 0 to 1. */
    public record Range(Fraction low, Fraction share, Fraction high) {
    }

    public State state() {
        return range.map(found -> found.low().compareTo(pass) >= 0 ? State.ON_TRACK : found.high().compareTo(pass) < 0 ? State.NOT_YET : State.NEAR)
                .orElse(State.TOO_FEW);
    }

    /** @param works in any order; of any period */
    public static Readiness practical(List<Work> works) {
        List<Work> last = Accuracy.firsts(works).stream().filter(work -> work.total().key() > 0)
                .sorted(Comparator.comparing(Work::handedIn).thenComparing(work -> work.attempt().text()).reversed()).limit(MOST_WORKS).toList();
        int codes = last.stream().mapToInt(work -> work.total().key()).sum();
        if (last.size() < FEWEST_WORKS || codes < FEWEST_CODES) {
            return tooFew(PRACTICAL, last.size(), "Too few to say: it takes at least " + FEWEST_WORKS + " exercises, each done for the first time, with "
                    + FEWEST_CODES + " codes between them. So far there are " + last.size() + ", with " + codes + ".");
        }
        Ratio ratio = Ratio.of(last.stream().map(Work::total).map(all -> new Ratio.Part(Fraction.of(all.correct()), Fraction.of(all.key()))).toList());
        return known(PRACTICAL, last.size(), ratio, "From the last " + last.size() + " exercises done for the first time, with " + codes + " codes. "
                + Accuracy.total(last).entrySet().stream().filter(group -> lost(group.getValue()) > 0)
                .max(Comparator.comparing((Map.Entry<Group, Tally> group) -> lost(group.getValue()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(group -> "Most is lost in " + NAMES.get(group.getKey()) + ": " + lost(group.getValue()) + " of " + group.getValue().key() + " codes.")
                .orElse("Nothing was lost."));
    }

    /** @param answers in any order; of any period */
    public static Readiness theory(List<TheoryAnswer> answers) {
        List<TheoryAnswer> last = answers.stream().sorted(Comparator.comparing(TheoryAnswer::handedIn).reversed().thenComparing(TheoryAnswer::question))
                .limit(MOST_QUESTIONS).toList();
        if (last.size() < FEWEST_QUESTIONS) {
            return tooFew(THEORY, last.size(), "Too few to say: it takes at least " + FEWEST_QUESTIONS + " questions of assessments that are marked."
                    + " So far there are " + last.size() + ".");
        }
        Ratio ratio = Ratio.of(last.stream().map(answer -> new Ratio.Part(answer.awarded(), answer.available())).toList());
        Map<String, Fraction> lost = last.stream().collect(Collectors.groupingBy(TheoryAnswer::subject, Collectors.mapping(
                answer -> answer.available().minus(answer.awarded()), Collectors.reducing(Fraction.ZERO, Function.identity(), Fraction::plus))));
        return known(THEORY, last.size(), ratio, "From the last " + last.size() + " questions of assessments. "
                + lost.entrySet().stream().filter(subject -> !subject.getValue().isZero())
                .max(Map.Entry.<String, Fraction>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(subject -> "Most marks are lost in " + title(subject.getKey()) + ".").orElse("No mark was lost."));
    }

    private static Readiness tooFew(Fraction pass, int n, String reason) {
        return new Readiness(pass, n, Optional.empty(), reason);
    }

    private static Readiness known(Fraction pass, int n, Ratio ratio, String reason) {
        return new Readiness(pass, n, Optional.of(new Range(ratio.low(), ratio.share(), ratio.high())), reason);
    }

    private static int lost(Tally tally) {
        return tally.key() - tally.correct();
    }

    private static String title(String subject) {
        return Subject.of(subject).map(Subject::title).map(Readiness::inSentence).orElse(subject);
    }

    /** "Anatomy and physiology" begins small within a sentence, "ICD-10 standards" does not. */
    private static String inSentence(String title) {
        return Character.isUpperCase(title.charAt(1)) ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}

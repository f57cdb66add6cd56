package org.leadterm.progress.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.marking.GroupResult;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.Tally;
import org.leadterm.progress.threshold.AuditLevel;

/** What an audit says of a sample, by one rule for its percentages. A function of what it is given. */
record Review(Sample sample, Denominator denominator, List<AuditLevel> thresholds) {
    /** Fewer codes than these are too few to hold against a threshold. */
    static final int FEWEST = 10;
    private static final Comparator<KeyErrors> OFTEN = Comparator.comparingInt(KeyErrors::times).reversed().thenComparing(KeyErrors::key);

    Review {
        thresholds = List.copyOf(thresholds);
    }

    GroupResult result(Group group) {
        Tally tally = sample.tally(group);
        return new GroupResult(tally.correct(), tally.total(denominator), denominator, tally.omitted(), tally.notRelevant());
    }

    Verdict verdict(AuditLevel against, Group group) {
        GroupResult result = result(group);
        if (result.total() < FEWEST) {
            return result.total() == 0 ? Verdict.NONE : Verdict.TOO_FEW;
        }
        return against.reached(group, result.correct(), result.total()).orElse(false) ? Verdict.REACHED : Verdict.BELOW;
    }

    int errors() {
        return sample.errors().stream().mapToInt(Counted::times).sum();
    }

    int times(Group group, FindingKind... kinds) {
        return sample.errors().stream().filter(each -> each.group() == group && List.of(kinds).contains(each.kind())).mapToInt(Counted::times).sum();
    }

    /** The key's codes for which another was accepted at part share: what is neither correct nor an error. */
    int inPart(Group group) {
        Tally tally = sample.tally(group);
        return tally.key() - tally.correct() - tally.omitted() - times(group, FindingKind.WRONG_THIRD, FindingKind.WRONG_FOURTH, FindingKind.WRONG_FIFTH,
                FindingKind.SEQUENCE);
    }

    /** The most frequent first. */
    List<KeyErrors> byKey() {
        return byKey(sample.errors());
    }

    /** Every chapter that a key has codes of or an error was found in, in the order of the books. */
    List<ChapterErrors> byChapter() {
        Map<Chapter, List<Counted>> errors = sample.errors().stream().collect(Collectors.groupingBy(Counted::of));
        Set<Chapter> chapters = new TreeSet<>(sample.chapters().keySet());
        chapters.addAll(errors.keySet());
        return chapters.stream().map(chapter -> new ChapterErrors(chapter, sample.chapters().getOrDefault(chapter, 0),
                byKey(errors.getOrDefault(chapter, List.of())))).toList();
    }

    /** Standards behind an error, the most often broken first. */
    List<Broken> broken() {
        Map<String, Integer> times = new TreeMap<>();
        sample.errors().forEach(each -> each.standard().ifPresent(standard -> times.merge(standard, each.times(), Integer::sum)));
        return times.entrySet().stream().map(each -> new Broken(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Broken::times).reversed()).toList();
    }

    private static List<KeyErrors> byKey(List<Counted> errors) {
        Map<String, KeyErrors> keys = new TreeMap<>();
        errors.forEach(each -> keys.merge(each.key(), new KeyErrors(each.key(), each.group(), each.kind(), each.times()), Review::sum));
        return keys.values().stream().sorted(OFTEN).toList();
    }

    private static KeyErrors sum(KeyErrors one, KeyErrors other) {
        FindingKind kind = one.kind().compareTo(other.kind()) <= 0 ? one.kind() : other.kind();
        return new KeyErrors(one.key(), one.group(), kind, one.times() + other.times());
    }
}

package org.leadterm.progress.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;
import org.leadterm.marking.GroupResult;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.Tally;

/** What an audit says of a sample, by one rule for its percentages. A function of what it is given. */
record Review(Sample sample, Denominator denominator, List<Asked> thresholds) {
    /** Fewer codes than these are too few to hold against a threshold. */
    static final int FEWEST = 20;
    private static final Comparator<KeyErrors> OFTEN = Comparator.comparingInt(KeyErrors::times).reversed().thenComparing(KeyErrors::key);

    Review {
        thresholds = List.copyOf(thresholds);
    }

    GroupResult result(Group group) {
        Tally tally = sample.tally(group);
        return new GroupResult(tally.correct(), tally.total(denominator), denominator, tally.omitted(), tally.notRelevant());
    }

    Verdict verdict(Asked against, Group group) {
        GroupResult result = result(group);
        if (result.total() < FEWEST) {
            return result.total() == 0 ? Verdict.NONE : Verdict.TOO_FEW;
        }
        return against.isReached(group, result) ? Verdict.REACHED : Verdict.BELOW;
    }

    int errors() {
        return sample.counts().stream().filter(Counted::isError).mapToInt(Counted::times).sum();
    }

    int times(Group group, FindingKind kind) {
        return sample.counts().stream().filter(each -> each.group() == group && each.kind() == kind).mapToInt(Counted::times).sum();
    }

    /** The most frequent first. */
    List<KeyErrors> byKey() {
        return byKey(sample.counts().stream());
    }

    /** Every chapter that codes were found in, in the order of the books. */
    List<ChapterErrors> byChapter() {
        Map<Chapter, List<Counted>> chapters = sample.counts().stream()
                .collect(Collectors.groupingBy(each -> new Chapter(each.group().classification(), each.chapter()), TreeMap::new, Collectors.toList()));
        List<ChapterErrors> all = new ArrayList<>();
        chapters.forEach((chapter, counts) -> all.add(new ChapterErrors(chapter, counts.stream().mapToInt(Counted::times).sum(),
                counts.stream().filter(Counted::isError).mapToInt(Counted::times).sum(), byKey(counts.stream()))));
        return all;
    }

    private static List<KeyErrors> byKey(Stream<Counted> counts) {
        Map<String, KeyErrors> keys = new TreeMap<>();
        counts.forEach(each -> each.key().ifPresent(key -> keys.merge(key, new KeyErrors(key, each.group(), each.kind(), each.times()), Review::sum)));
        return keys.values().stream().sorted(OFTEN).toList();
    }

    private static KeyErrors sum(KeyErrors one, KeyErrors other) {
        FindingKind kind = one.kind().compareTo(other.kind()) <= 0 ? one.kind() : other.kind();
        return new KeyErrors(one.key(), one.group(), kind, one.times() + other.times());
    }
}

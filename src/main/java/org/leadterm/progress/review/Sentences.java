package org.leadterm.progress.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leadterm.marking.Group;
import org.leadterm.marking.GroupResult;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.progress.threshold.GroupName;

/** A review in sentences. Each states a count; none says why. */
final class Sentences {
    static final int MOST = 3;
    private final Review review;

    Sentences(Review review) {
        this.review = review;
    }

    String sample() {
        Sample sample = review.sample();
        if (sample.works() == 0) {
            return "Nothing was handed in that fits these filters.";
        }
        int codes = Stream.of(Group.values()).mapToInt(group -> sample.tally(group).key()).sum();
        return Names.count(sample.works(), "attempt") + " at " + Names.count(sample.exercises(), "exercise") + " by "
                + (sample.people() == 1 ? "1 person" : sample.people() + " people") + ", handed in from "
                + sample.first().map(Names::day).orElse("") + " to " + sample.last().map(Names::day).orElse("") + "; "
                + Names.count(codes, "code") + " in the answer keys.";
    }

    String rule() {
        return "Percentages are taken " + Names.rule(review.denominator()) + ". Omitted codes and codes that are not relevant are counted beside them.";
    }

    String accuracy(Group group) {
        GroupResult result = review.result(group);
        String beside = "; " + result.omitted() + " omitted, " + result.notRelevant() + " not relevant.";
        return GroupName.of(group) + ": " + result.percent().map(percent -> percent + " % correct, " + result.correct() + " of " + result.total())
                .orElse("no codes to take a percentage of") + beside;
    }

    /** {@code Against audit level 2 (2013): reached in primary diagnosis; below in secondary diagnosis (76.0 % of 80 %).} */
    String against(AuditLevel asked) {
        List<String> words = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.REACHED, Verdict.BELOW, Verdict.TOO_FEW, Verdict.NONE)) {
            List<String> groups = Stream.of(Group.values()).filter(group -> review.verdict(asked, group) == verdict)
                    .map(group -> GroupName.of(group).toLowerCase(Locale.UK) + beside(asked, group, verdict)).toList();
            if (!groups.isEmpty()) {
                words.add(verdict.word() + (verdict == Verdict.TOO_FEW ? " codes to say (under " + Review.FEWEST + ")" : "") + " in "
                        + String.join(", ", groups));
            }
        }
        return "Against " + asked.title() + ": " + String.join("; ", words) + ".";
    }

    private String beside(AuditLevel asked, Group group, Verdict verdict) {
        return verdict == Verdict.BELOW ? " (" + review.result(group).percent().orElse("–") + " %, asked: " + asked.least(group).number() + " %" + ")" : "";
    }

    String errors() {
        int errors = review.errors();
        if (errors == 0) {
            return review.sample().works() == 0 ? "" : "No errors were found.";
        }
        String most = String.join(", ", review.byKey().stream().limit(MOST).map(each -> each.key() + " (" + each.meaning().toLowerCase(Locale.UK)
                + ") " + each.times()).toList());
        return Names.count(errors, "error") + (errors == 1 ? " was" : " were") + " found. Most frequent: " + most + ".";
    }

    List<ChapterErrors> worst() {
        return review.byChapter().stream().filter(each -> each.errors() > 0).sorted(Comparator.comparingInt(ChapterErrors::errors).reversed())
                .limit(MOST).toList();
    }

    static String chapter(ChapterErrors each) {
        return Names.of(each.chapter()) + ", " + Names.count(each.errors(), "error") + " with " + Names.count(each.codes(), "code") + " in the keys";
    }

    /** {@code DCS.XX.1 (9), DGCS.3 (4)}. */
    String standards() {
        return String.join(", ", review.broken().stream().limit(MOST).map(each -> each.standard() + " (" + each.times() + ")").toList());
    }
}

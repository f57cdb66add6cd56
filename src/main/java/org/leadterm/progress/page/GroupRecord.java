package org.leadterm.progress.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Group;
import org.leadterm.progress.Accuracy;
import org.leadterm.progress.Tally;
import org.leadterm.progress.chart.Least;
import org.leadterm.progress.chart.Percent;
import org.leadterm.progress.chart.Trend;
import org.leadterm.progress.chart.Week;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.progress.threshold.GroupName;

/**
 * One audit group over the period, of the codes in the key.
 *
 * @param now    of the whole period
 * @param latest of the span that is compared
 * @param before of the span before it
 */
record GroupRecord(Group group, PeriodChoice choice, Tally now, Tally latest, Tally before, Map<LocalDate, Tally> weeks, List<AuditLevel> levels) {
    /** With fewer codes, nothing is said of thresholds or of a change. */
    static final int FEWEST = 10;
    private static final Denominator RULE = Denominator.AUDITOR;

    static GroupRecord of(Group group, PersonRecord record) {
        Map<LocalDate, Tally> weeks = record.weeks().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                week -> week.getValue().map(accuracy -> accuracy.tallies().get(group)).orElse(Tally.NONE), (one, other) -> one, TreeMap::new));
        return new GroupRecord(group, record.choice(), Accuracy.total(record.works()).get(group), Accuracy.total(record.latest()).get(group),
                Accuracy.total(record.before()).get(group), weeks, record.levels().stream().sorted(Comparator.comparing(level -> level.least(group))).toList());
    }

    int n() {
        return now.total(RULE);
    }

    Optional<Percent> share() {
        return now.share(RULE).map(Shares::percent);
    }

    boolean isTooFew() {
        return n() < FEWEST;
    }

    /** The highest threshold that is met; empty when none is. */
    Optional<AuditLevel> best() {
        return levels.stream().filter(this::isMet).reduce((lower, higher) -> higher);
    }

    boolean isMet(AuditLevel level) {
        return level.reached(group, now.correct(), n()).orElse(false);
    }

    /** Up or down, against what was before; empty when there was nothing before. */
    Optional<String> change() {
        if (before.total(RULE) == 0) {
            return Optional.empty();
        }
        if (before.total(RULE) < FEWEST || latest.total(RULE) < FEWEST) {
            return Optional.of("too few to compare with " + choice.beforeInWords() + " (n " + before.total(RULE) + ")");
        }
        int tenths = percent(latest).tenths() - percent(before).tenths();
        String points = new Percent(Math.abs(tenths)).number();
        String way = tenths == 0 ? "= as in " : (tenths > 0 ? "▲ up " : "▼ down ") + points + (Math.abs(tenths) == 10 ? " point on " : " points on ");
        return Optional.of(way + choice.beforeInWords() + " (n " + before.total(RULE) + ")");
    }

    /** Omitted and not relevant stand beside every accuracy: an over-coder would not be seen in it. */
    String beside() {
        return now.correct() + " of " + n() + " right · " + now.omitted() + " omitted · " + now.notRelevant() + " not relevant";
    }

    Trend trend() {
        return new Trend(GroupName.of(group) + ": accuracy by week", weeks.entrySet().stream().map(week -> new Week(week.getKey(), week.getValue().correct(),
                week.getValue().total(RULE), Shares.likely(week.getValue().interval(RULE)))).toList(),
                levels.stream().map(level -> new Least(level.title(), level.least(group))).toList());
    }

    private static Percent percent(Tally tally) {
        return Shares.percent(tally.share(RULE).orElseThrow());
    }
}

package org.leadterm.progress.threshold;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.leadterm.marking.Group;
import org.leadterm.people.Problem;
import org.leadterm.progress.chart.Percent;

/** Thresholds as somebody typed them. */
public record LevelDraft(String name, String year, String source, Map<Group, String> least, String sample) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SOURCE = 300;
    private static final int LARGEST_SAMPLE = 100_000;
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}(/[0-9]{2})?");
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9])?");

    public LevelDraft {
        name = name.strip();
        year = year.strip();
        source = source.strip();
        sample = sample.strip();
        least = Map.copyOf(least);
    }

    static LevelDraft of(AuditLevel level) {
        Map<Group, String> least = new EnumMap<>(Group.class);
        level.least().forEach((group, percent) -> least.put(group, percent.number()));
        return new LevelDraft(level.name(), level.year(), level.source(), least, level.sample().isPresent() ? String.valueOf(level.sample().getAsInt()) : "");
    }

    /**
     * As values.
     *
     * @throws LevelRefused naming everything that is wrong
     */
    AuditLevel read(LevelId id, boolean shown, long version) {
        List<Problem> problems = new ArrayList<>();
        require(problems, "name", !name.isEmpty() && name.length() <= LONGEST_NAME, "A name of at most " + LONGEST_NAME + " characters, please.");
        require(problems, "year", isYear(), "The year of the source, such as 2013 or 2024/25, please.");
        require(problems, "source", !source.isEmpty() && source.length() <= LONGEST_SOURCE,
                "Where the numbers were published, in at most " + LONGEST_SOURCE + " characters, please.");
        require(problems, "sample", sample.isEmpty() || sample.matches("[0-9]{1,6}") && Integer.parseInt(sample) >= 1
                && Integer.parseInt(sample) <= LARGEST_SAMPLE, "The number of episodes is a whole number from 1 to 100000, or empty.");
        Map<Group, Percent> read = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            String text = least.getOrDefault(group, "").strip();
            boolean good = PERCENT.matcher(text).matches() && tenths(text) >= 1 && tenths(text) <= 1000;
            require(problems, group.id(), good, GroupName.of(group) + ": a percentage from 0.1 to 100, with one decimal at most, please.");
            if (good) {
                read.put(group, new Percent(tenths(text)));
            }
        }
        if (!problems.isEmpty()) {
            throw new LevelRefused(problems);
        }
        return new AuditLevel(id, name, year, source, read, sample.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(sample)), shown, version);
    }

    /** A span of two years is one of neighbours. */
    private boolean isYear() {
        return YEAR.matcher(year).matches()
                && (year.length() == 4 || (Integer.parseInt(year.substring(0, 4)) + 1) % 100 == Integer.parseInt(year.substring(5)));
    }

    private static int tenths(String percent) {
        String[] parts = percent.split("\\.");
        return Integer.parseInt(parts[0]) * 10 + (parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    private static void require(List<Problem> problems, String where, boolean good, String text) {
        if (!good) {
            problems.add(new Problem(where, text));
        }
    }
}

package org.leadterm.attempt.figures;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.marking.Group;

/**
 * What reports add up of a work, as one text. The first line has the exercise, the moment of the hand-in in microseconds, the seconds worked, four
 * numbers for each of the four groups (correct, key, omitted, not relevant), the chapters of the key and the title, with tabs between;
 * each further line is a mistake. Read some hundred thousand times for one report: without patterns, and line by line only on demand.
 */
final class WorkText {
    private static final int RADIX = 36;
    private static final char TAB = '\t';

    private final String text;
    private int at;

    private WorkText(String text) {
        this.text = text;
    }

    static String of(FiguredAttempt work, List<FiguredFinding> findings) {
        String counts = Stream.of(Group.values()).map(group -> work.groups().get(group))
                .map(group -> group.correct() + " " + group.key() + " " + group.omitted() + " " + group.notRelevant()).collect(Collectors.joining(" "));
        String head = String.join("\t", work.exercise().text(), Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, work.handedIn()), RADIX),
                Integer.toString(work.seconds()), counts, ChapterCodes.words(work.chapters()), work.title().replaceAll("\\s", " "));
        return Stream.concat(Stream.of(head), findings.stream().flatMap(finding -> Mistake.of(finding).stream()).map(Mistake::line))
                .collect(Collectors.joining("\n"));
    }

    static WorkFigures read(String person, boolean first, String text) {
        return new WorkText(text).read(person, first);
    }

    private WorkFigures read(String person, boolean first) {
        String exercise = upTo(TAB);
        int end = text.indexOf(TAB, at);
        Instant handedIn = Instant.EPOCH.plus(Long.parseLong(text, at, end, RADIX), ChronoUnit.MICROS);
        at = end + 1;
        int seconds = number(TAB);
        int[] counts = new int[Group.values().length * WorkFigures.COUNTS];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = number(i == counts.length - 1 ? TAB : ' ');
        }
        String chapters = upTo(TAB);
        String title = upTo('\n');
        return new WorkFigures(person, first, exercise, title, handedIn, seconds, counts, chapters, at >= text.length() ? "" : text.substring(at));
    }

    private String upTo(char border) {
        int end = text.indexOf(border, at);
        String part = text.substring(at, end < 0 ? text.length() : end);
        at += part.length() + 1;
        return part;
    }

    private int number(char border) {
        int end = text.indexOf(border, at);
        int number = Integer.parseInt(text, at, end, 10);
        at = end + 1;
        return number;
    }
}

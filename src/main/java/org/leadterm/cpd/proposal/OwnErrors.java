package org.leadterm.cpd.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.attempt.AttemptId;
import org.leadterm.progress.Line;
import org.leadterm.progress.Work;

/** Asks about what somebody got wrong most often, in numbers of their own. */
final class OwnErrors {
    private OwnErrors() {
    }

    /** What everybody is asked, and about the errors of these works where there were any. */
    static List<String> among(List<Work> works, List<Line> lines, List<String> prompts) {
        Set<AttemptId> attempts = works.stream().map(Work::attempt).collect(Collectors.toSet());
        return Stream.concat(prompts.stream(), prompt(lines.stream().filter(line -> attempts.contains(line.attempt())).toList()).stream()).toList();
    }

    /** Empty where nothing was wrong. */
    static Optional<String> prompt(List<Line> lines) {
        List<Line> errors = lines.stream().filter(Line::isError).toList();
        Map<String, Long> kinds = errors.stream().collect(Collectors.groupingBy(OwnErrors::kind, TreeMap::new, Collectors.counting()));
        return kinds.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> text(most.getKey(), most.getValue(), errors.size()));
    }

    private static String kind(Line line) {
        return "error key " + line.key().orElseThrow() + (line.chapter().isBlank() ? "" : " in chapter " + line.chapter());
    }

    private static String text(String kind, long most, int all) {
        String counted = all == 1 ? "Your one error was " : most + " of your " + all + " errors " + (most == 1 ? "was " : "were ");
        return counted + kind + ". What led to it, and how will you notice it next time?";
    }
}

package org.leadterm.cpd.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leadterm.assessment.result.FinishedSitting;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Proposed;
import org.leadterm.cpd.activity.Provenance;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.progress.Line;
import org.leadterm.progress.Work;

/**
 * An assessment that was sat, which is one activity.
 *
 * @param works at its exercises, as far as they may be seen
 */
record SatPaper(FinishedSitting sitting, List<Work> works) {
    private static final int DAYS_FOR_MARKS = 7;
    private static final int LONGEST_TITLE = 160;

    /** Those of days before today whose marks are out, or have been waited for long enough. */
    static List<SatPaper> of(List<FinishedSitting> sittings, List<Work> works, LocalDate today) {
        return sittings.stream().filter(sitting -> Today.day(sitting.handedIn()).isBefore(sitting.released() ? today : today.minusDays(DAYS_FOR_MARKS)))
                .map(sitting -> new SatPaper(sitting, works.stream().filter(work -> sitting.attempts().contains(work.attempt())).toList())).toList();
    }

    Proposed proposed(List<String> prompts, List<Line> lines) {
        Entry entry = Entry.draft("Assessment: " + Texts.atMost(LONGEST_TITLE, sitting.title()), ActivityKind.CODED_PRACTICE, Today.day(sitting.handedIn()),
                Texts.minutes(seconds())).from("Leadterm", 0).with(Reflection.of(OwnErrors.among(works, lines, prompts)));
        return new Proposed(entry, new Provenance(Provenance.Source.PROPOSED, "assessment:" + sitting.sitting(), Texts.provenance(text(), seconds() > 0)));
    }

    /** As long as the paper took; of one without a limit, what was measured at its exercises. */
    private int seconds() {
        return sitting.time().map(time -> Math.toIntExact(time.toSeconds())).orElseGet(() -> works.stream().mapToInt(Work::seconds).sum());
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add("From the assessment " + Texts.atMost(LONGEST_TITLE, sitting.title()) + " of " + Texts.day(Today.day(sitting.handedIn()))
                + sitting.share().map(share -> " (" + share.percent() + " %)").orElse(""));
        parts.add(String.join(", ", Stream.of(Texts.number(sitting.questions(), "question"), Texts.number(sitting.attempts().size(), "exercise"))
                .filter(counted -> !counted.startsWith("0 ")).toList()));
        if (!works.isEmpty()) {
            parts.add(Texts.list(works));
        }
        return String.join(": ", parts) + ".";
    }
}

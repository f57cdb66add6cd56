package org.leadterm.cpd.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.progress.Work;
import org.leadterm.report.Dates;

/** What drafts are written with. */
final class Texts {
    private static final int MINUTE = 60;
    private static final int LONGEST_PROVENANCE = 500;

    private Texts() {
    }

    static String day(LocalDate day) {
        return Dates.day(day);
    }

    static String number(int count, String what) {
        return count == 1 ? "1 " + what : count + " " + what + "s";
    }

    /** Rounded to the next minute: nobody worked for nought. */
    static int minutes(int seconds) {
        return Math.max(1, (seconds + MINUTE - 1) / MINUTE);
    }

    static String list(List<Work> works) {
        return works.stream().map(work -> work.title() + work.share().map(share -> " (" + share.percent() + " %)").orElse(""))
                .collect(Collectors.joining("; "));
    }

    static String provenance(String text, boolean measured) {
        return atMost(LONGEST_PROVENANCE, text + (measured ? "" : " No time was measured: enter how long it took."));
    }

    static String atMost(int longest, String text) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}

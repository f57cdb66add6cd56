package org.leadterm.progress.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.leadterm.classification.Classification;
import org.leadterm.marking.Group;
import org.leadterm.progress.Chapter;
import org.leadterm.report.Dates;

/** A reason in words. */
final class ReasonText {
    private static final List<String> SMALL = List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final String LATELY = " in the last " + Past.WEEKS + " weeks.";

    private ReasonText() {
    }

    static String of(Reason reason) {
        if (reason instanceof Reason.SetForYou set) {
            return set(set.work());
        } else if (reason instanceof Reason.Returning returning) {
            return returning(returning);
        } else if (reason instanceof Reason.WeakChapter weak) {
            return capital(number(weak.right())) + " of the " + number(weak.n()) + " codes to be given in " + chapter(weak.chapter())
                    + (weak.right() == 1 ? " was right" : " were right") + LATELY;
        } else if (reason instanceof Reason.ErrorKey key) {
            return part(key.times(), key.n()) + " of your " + number(key.n()) + " " + group(key.group()) + " " + key.mistake().words(key.times())
                    + " (" + key.key() + ")" + LATELY;
        } else if (reason instanceof Reason.Standard broken) {
            return part(broken.times(), broken.n()) + " of the " + number(broken.n()) + " codes that rest on " + broken.standard()
                    + (broken.times() == 1 ? " was wrong" : " were wrong") + LATELY;
        }
        return withoutErrors(reason);
    }

    private static String withoutErrors(Reason reason) {
        if (reason instanceof Reason.Beginning first) {
            return "A case to begin with: at foundation level, about " + first.minutes() + " minutes.";
        } else if (reason instanceof Reason.NewGround fresh) {
            return fresh.chapter().map(chapter -> "You have not coded anything in " + chapter(chapter) + " yet.").orElse("You have not tried it yet.");
        }
        Reason.Again again = (Reason.Again) reason;
        return "You worked at it on " + Dates.day(again.last()) + again.share().map(share -> ", with " + share.percent() + "% of the marks").orElse("")
                + ". Nothing else is due.";
    }

    private static String set(SetWork work) {
        String time = work.minutes() == 0 ? "no limit of time" : work.minutes() + " minutes" + (work.extra().isBlank() ? "" : " and " + work.extra());
        String when = work.closes().map(closes -> moment(work.opens()) + " to " + moment(closes)).orElse("from " + moment(work.opens()));
        return (work.begun() ? "You have begun it: " : "Set for you: ") + when + ", " + time + ".";
    }

    private static String returning(Reason.Returning back) {
        String box = " (box " + back.box() + " of " + Leitner.BOXES + ").";
        if (back.times() == 0) {
            return "On " + day(back.last()) + " a code in " + chapter(back.chapter()) + " " + back.mistake().words(1)
                    + "; it comes back to see that it stays right" + box;
        }
        String codes = back.n() == 1 ? "Your last code in " + chapter(back.chapter())
                : part(back.times(), back.n()) + " of your last " + number(back.n()) + " codes in " + chapter(back.chapter());
        return codes + " " + back.mistake().words(back.times()) + box;
    }

    static String chapter(Chapter chapter) {
        return (chapter.classification() == Classification.ICD10 ? "chapter " : "OPCS-4 chapter ") + chapter.name();
    }

    static String day(LocalDate day) {
        return Dates.day(day);
    }

    private static String group(Group group) {
        return switch (group) {
            case PRIMARY_DIAGNOSIS -> "primary diagnoses";
            case SECONDARY_DIAGNOSIS -> "secondary diagnoses";
            case PRIMARY_PROCEDURE -> "primary procedures";
            case SECONDARY_PROCEDURE -> "secondary procedures";
        };
    }

    private static String moment(Instant moment) {
        return Dates.moment(moment);
    }

    private static String number(int number) {
        return number < SMALL.size() ? SMALL.get(number) : String.valueOf(number);
    }

    private static String part(int times, int n) {
        return times == n && n > 1 ? "All" : capital(number(times));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}

package org.leadterm.progress.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.leadterm.classification.Classification;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.FindingKind;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.page.ChapterName;
import org.leadterm.report.Dates;

/** What things are called in a review. */
final class Names {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private Names() {
    }

    static String day(LocalDate day) {
        return Dates.day(day);
    }

    static String day(Instant at) {
        return Dates.day(at);
    }

    /** {@code ICD-10 chapter IX, Circulatory}: OPCS-4's V is another than ICD-10's. */
    static String of(Chapter chapter) {
        String book = chapter.classification() == Classification.ICD10 ? "ICD-10" : "OPCS-4";
        return chapter.isUnknown() ? book + ", no chapter known" : book + " chapter " + chapter.name() + ", " + ChapterName.of(chapter);
    }

    static String of(FindingKind kind) {
        return switch (kind) {
            case CORRECT -> "correct";
            case ACCEPTED -> "accepted at part share";
            case WRONG_THIRD -> "wrong category (first three characters)";
            case WRONG_FOURTH -> "right category, wrong fourth character";
            case WRONG_FIFTH -> "right four characters, wrong or missing fifth";
            case SEQUENCE -> "right code in the wrong place";
            case OMITTED -> "omitted";
            case NOT_RELEVANT -> "not relevant";
            case AVOID -> "to be avoided";
            case TOLERATED -> "optional, given";
            case QUERIED -> "clinician asked";
            case QUERY_MISSED -> "clinician not asked";
        };
    }

    /** The rule as it stands on every page. */
    static String rule(Denominator denominator) {
        return switch (denominator) {
            case AUDITOR -> "of the auditor's codes (every required code of the answer key)";
            case CODER -> "of the coder's codes (every code that was given, optional ones left out)";
            case UNION -> "of the union (every code that the answer key or the coder gave)";
        };
    }

    static String word(Denominator denominator) {
        return switch (denominator) {
            case AUDITOR -> "Auditor's codes";
            case CODER -> "Coder's codes";
            case UNION -> "Union of both";
        };
    }

    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}

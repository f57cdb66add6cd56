package org.leadterm.progress.review;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.marking.Group;
import org.leadterm.progress.review.Typed.Part;
import org.leadterm.report.print.Moment;
import org.leadterm.report.print.Pages;
import org.leadterm.report.table.Table;

/**
 * A review on paper, in the order in which the published reports of NHS coding audits are arranged. Every sentence is a count, a rule
 * or what the auditor typed; where that is missing, the report says so.
 */
final class AuditReport {
    private static final String UNTYPED = "Nothing was recorded here.";
    private static final int EVERY_COLUMN = 8;
    private final Review review;
    private final Terms terms;
    private final Typed typed;
    private final Worksheet worksheet;
    private final Sentences words;

    AuditReport(Review review, Terms terms, Typed typed, Worksheet worksheet) {
        this.review = review;
        this.terms = terms;
        this.typed = typed;
        this.worksheet = worksheet;
        this.words = new Sentences(review);
    }

    byte[] pdf() {
        Pages pages = Pages.of("Clinical coding audit", "Leadterm · made by " + terms.by() + " on " + Moment.text(terms.made()) + " · "
                + terms.whose() + " · percentages: " + Names.word(review.denominator()).toLowerCase(Locale.UK)).about(terms.whose()).by(terms.by());
        opening(pages);
        methodology(pages);
        findings(pages);
        closing(pages);
        appendices(pages);
        return pages.pdf();
    }

    private void opening(Pages pages) {
        pages.facts(terms.front()).heading("1 Executive summary").text(words.sample());
        Stream.of(Group.values()).map(words::accuracy).forEach(pages::text);
        review.thresholds().stream().map(words::against).forEach(pages::text);
        Optional.of(words.errors()).filter(not(String::isEmpty)).ifPresent(pages::text);
        pages.text(words.rule());
        pages.heading("2 Background").text("The codes were entered in Leadterm and compared with each exercise's answer key, which stands for the auditor's"
                + " codes. Exercises are practice content: no patient's record was audited.");
        typed(pages, Part.BACKGROUND);
        pages.heading("3 Terms of reference").facts(terms.facts());
        typed(pages, Part.TERMS);
        pages.heading("4 Aims")
                .text("To state how many codes agree with the answer keys, in the four groups of an audit, and which errors were made.");
        typed(pages, Part.AIMS);
    }

    private void methodology(Pages pages) {
        pages.heading("5 Methodology")
                .text("Each answer is matched with its key episode by episode: the same code or one that the key accepts, then the same category, then"
                        + " another category. A wrong code counts once, at its highest level: category before fourth character before fifth. External"
                        + " causes count among the secondary diagnoses, site codes among the secondary procedures. A code that the key accepts at part"
                        + " share is not counted as correct and has no error key.")
                .text(words.rule() + " The published summaries of the national methodology do not say which of the auditor's codes, the coder's or their"
                        + " union secondary percentages are taken of; this report names its rule.")
                .text("Sample: " + terms.attempts().toLowerCase(Locale.UK) + ". A group of fewer than " + Review.FEWEST
                        + " codes is not held against a threshold.");
        if (!review.thresholds().isEmpty()) {
            Table thresholds = ReviewTables.printedThresholds(review);
            pages.label("Thresholds (PD and SD: primary and secondary diagnosis; PP and SP: primary and secondary procedure)")
                    .table(thresholds, thresholds.columns().size() == EVERY_COLUMN ? new float[] {2, 1, 1, 1, 1, 1, 1.3f, 3.5f}
                            : new float[] {2, 1, 1, 1, 1, 1, 4.8f});
        }
    }

    private void findings(Pages pages) {
        pages.heading("6 General findings").label("Accuracy in the four groups")
                .table(ReviewTables.accuracies(review, false), 2.3f, 1.1f, 1, 1, 1.7f, 1.1f, 1.4f)
                .text("Percentages are taken " + Names.rule(review.denominator()) + ". The interval is Wilson's at 95 %.");
        if (!review.thresholds().isEmpty()) {
            pages.label("Against the thresholds").table(ReviewTables.verdicts(review), ReviewTables.widths(review));
        }
        pages.label("What was found of the key's codes, and codes given beside them")
                .table(ReviewTables.kinds(review), 2.3f, 1, 1, 0.7f, 0.7f, 0.7f, 0.8f, 1.1f, 1.4f)
                .text("In part: accepted at part share, neither correct nor an error. 3rd, 4th, 5th: the first character that is wrong. Order: the right"
                        + " code in the wrong place.");
        if (!typed.text(Part.FINDINGS).isEmpty()) {
            typed(pages, Part.FINDINGS);
        }
        pages.heading("7 Summary of findings").text(words.errors().isEmpty() ? words.sample() : words.errors());
        List<ChapterErrors> worst = words.worst();
        if (!worst.isEmpty()) {
            pages.text("Most errors by chapter: " + String.join("; ", worst.stream().map(Sentences::chapter).toList()) + ".");
        }
        if (!review.broken().isEmpty()) {
            pages.text("Standards most often behind an error: " + words.standards() + ".");
        }
    }

    private void closing(Pages pages) {
        pages.heading("8 Conclusions");
        typed(pages, Part.CONCLUSIONS);
        pages.heading("9 Recommendations");
        typed(pages, Part.RECOMMENDATIONS);
    }

    private void appendices(Pages pages) {
        pages.heading("Appendix A Analysis of errors");
        if (review.errors() == 0) {
            pages.text("There were no errors to analyse.");
        } else {
            pages.label("By error key").table(ReviewTables.keys(review), 1, 4.4f, 1, 1.5f)
                    .label("By chapter").table(ReviewTables.chapters(review), 3.2f, 1.4f, 0.9f, 3.3f);
        }
        if (!review.broken().isEmpty()) {
            pages.label("Standards behind an error").narrow(ReviewTables.standards(review), 3, 1);
        }
        pages.heading("Appendix B Error key description")
                .text("These are Leadterm's keys. The definitions of the national methodology are restricted to registered auditors.");
        pages.table(ErrorKeys.table(), 1, 5);
        pages.heading("Appendix C Audit worksheet").text(worksheet.about()
                + (review.sample().people() > 1 ? " Coders are not named where several people's work is reviewed." : ""));
        if (!worksheet.entries().isEmpty()) {
            pages.text("Attempts are numbered in the order of this list, so that the errors of one stand together.");
            pages.table(ReviewTables.numbered(worksheet.entries()), 1, 1.4f, 3.5f, 1, 1.5f, 1, 1.7f);
        }
    }

    private void typed(Pages pages, Part part) {
        String text = typed.text(part);
        if (!text.isEmpty()) {
            text.lines().filter(not(String::isBlank)).forEach(pages::text);
        } else if (part == Part.CONCLUSIONS || part == Part.RECOMMENDATIONS) {
            pages.text(UNTYPED);
        }
    }
}

package org.leadterm.progress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.Denominator;
import org.leadterm.progress.review.Typed.Part;
import org.leadterm.report.print.PrintedText;

/** The report on paper. */
class AuditReportTest {
    private static final Typed TYPED = Typed.NOTHING.with(Part.CONCLUSIONS, "External causes are left out.\nThe rest is sound.");

    @Test
    void it_has_an_auditors_order_of_contents() {
        String text = text(SampleReview.by(Denominator.AUDITOR), TYPED, SampleReview.worksheet(40));
        List<Integer> places = Stream.of("1 Executive summary", "2 Background", "3 Terms of reference", "4 Aims", "5 Methodology", "6 General findings",
                "7 Summary of findings", "8 Conclusions", "External causes are left out.", "The rest is sound.", "9 Recommendations",
                "Nothing was recorded here.", "Appendix A Analysis of errors", "Appendix B Error key description", "Appendix C Audit worksheet")
                .map(text::indexOf).toList();

        assertEquals(places.stream().sorted().toList(), places, text);
        assertTrue(places.get(0) >= 0, text);
    }

    @Test
    void the_rule_of_its_percentages_stands_on_every_page() {
        List<String> pages = PrintedText.pages(pdf(SampleReview.by(Denominator.UNION), Typed.NOTHING, SampleReview.worksheet(300)));
        assertTrue(pages.size() > 5, () -> pages.size() + " pages");
        pages.forEach(page -> assertTrue(page.contains("percentages: union of both"), page));
    }

    @Test
    void it_begins_with_whose_work_it_is_when_it_was_made_in_which_zone_and_by_whom() {
        String text = text(SampleReview.by(Denominator.AUDITOR), TYPED, SampleReview.worksheet(1));

        assertTrue(text.startsWith("Clinical coding audit Work of Cohort 2026 B Handed in 01/09/2026 to 30/11/2026 Made 20/11/2026 16:30 GMT by Theo Tutor"),
                text);
    }

    @Test
    void each_accuracy_has_what_it_is_taken_of_and_what_was_omitted_or_not_relevant_beside() {
        String text = text(SampleReview.by(Denominator.UNION), TYPED, SampleReview.worksheet(1));

        assertTrue(text.contains("Omitted Not relevant Primary diagnosis 91.7 22 24 ") && text.contains("Secondary diagnosis 70.4 76 108 61.2 to 78.2 18 8"), text);
        assertTrue(text.contains("Percentages are taken of the union (every code that the answer key or the coder gave). The interval is Wilson's"), text);
    }

    @Test
    void errors_of_one_attempt_have_its_number_in_the_worksheet() {
        String text = text(SampleReview.by(Denominator.AUDITOR), TYPED, SampleReview.worksheet(2));

        assertTrue(text.contains("Attempt Handed in Exercise Given Answer key Key Standard 1 20/11/2026 Right cataract surgery as a day case – Y60.0 SDO DCS.XX.1"
                + " 1 20/11/2026"), text);
    }

    @Test
    void a_review_of_nothing_says_so() {
        Sample nothing = new Sample(0, 0, 0, Optional.empty(), Optional.empty(), Map.of(), Map.of(), List.of());
        String text = text(new Review(nothing, Denominator.AUDITOR, SampleReview.LEVELS), Typed.NOTHING, new Worksheet(List.of(), 0));

        assertTrue(text.contains("Nothing was handed in that fits these filters."), text);
        assertTrue(text.contains("There were no errors to analyse."), text);
    }

    private static byte[] pdf(Review review, Typed typed, Worksheet worksheet) {
        return new AuditReport(review, SampleReview.TERMS, typed, worksheet).pdf();
    }

    private static String text(Review review, Typed typed, Worksheet worksheet) {
        return PrintedText.whole(pdf(review, typed, worksheet));
    }
}

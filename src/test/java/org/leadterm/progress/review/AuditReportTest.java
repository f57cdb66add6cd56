package org.leadterm.progress.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.Denominator;
import org.leadterm.progress.review.Typed.Part;

/** The report on paper. */
class AuditReportTest {
    private static final Typed TYPED = Typed.NOTHING.with(Part.CONCLUSIONS, "External causes are left out.\nThe rest is sound.");

    @Test
    void it_has_an_auditors_order_of_contents() throws IOException {
        String text = text(SampleReview.by(Denominator.AUDITOR), TYPED, SampleReview.worksheet(40));
        List<Integer> places = Stream.of("1 Executive summary", "2 Background", "3 Terms of reference", "4 Aims", "5 Methodology", "6 General findings",
                "7 Summary of findings", "8 Conclusions", "External causes are left out.", "The rest is sound.", "9 Recommendations",
                "Nothing was recorded here.", "Appendix A Analysis of errors", "Appendix B Error key description", "Appendix C Audit worksheet")
                .map(text::indexOf).toList();

        assertEquals(places.stream().sorted().toList(), places, text);
        assertTrue(places.get(0) >= 0, text);
    }

    @Test
    void the_rule_of_its_percentages_stands_on_every_page() throws IOException {
        PdfReader reader = new PdfReader(pdf(SampleReview.by(Denominator.UNION), Typed.NOTHING, SampleReview.worksheet(300)));
        assertTrue(reader.getNumberOfPages() > 5, () -> reader.getNumberOfPages() + " pages");
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            String text = new PdfTextExtractor(reader).getTextFromPage(page);
            assertTrue(text.contains("percentages: union of both"), text);
        }
    }

    @Test
    void a_review_of_nothing_says_so() throws IOException {
        Sample nothing = new Sample(0, 0, 0, Optional.empty(), Optional.empty(), Map.of(), Map.of(), List.of());
        String text = text(new Review(nothing, Denominator.AUDITOR, SampleReview.LEVELS), Typed.NOTHING, new Worksheet(List.of(), 0));

        assertTrue(text.contains("Nothing was handed in that fits these filters."), text);
        assertTrue(text.contains("There were no errors to analyse."), text);
    }

    private static byte[] pdf(Review review, Typed typed, Worksheet worksheet) {
        return new AuditReport(review, SampleReview.TERMS, typed, worksheet).pdf();
    }

    private static String text(Review review, Typed typed, Worksheet worksheet) throws IOException {
        PdfReader reader = new PdfReader(pdf(review, typed, worksheet));
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return String.join("\n", pages);
    }
}

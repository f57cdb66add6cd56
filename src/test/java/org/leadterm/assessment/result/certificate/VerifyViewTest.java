package org.leadterm.assessment.result.certificate;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadterm.assessment.monitor.LineField;
import org.leadterm.assessment.sitting.outcome.Pass;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;
import org.leadterm.report.print.PrintedText;
import org.leadterm.view.ViewTest;

/** What a certificate tells, on paper and to whoever verifies it. */
class VerifyViewTest extends ViewTest {
    private static final Instant DAY = Instant.parse("2026-03-04T11:00:00Z");
    private static final Certificate ISSUED = new Certificate(new CertificateCode("ABCDEFGHJKLMNPQRSTUV"),
            new Pass(new CandidateId("ada"), "Ada", "Mock one", "Mock practical", Fraction.of(37), Fraction.of(40), DAY), DAY);
    private boolean stands = true;

    @Test
    void a_genuine_one_is_shown_with_name_paper_date_and_result() {
        String said = verify("abcd efgh-jklm npqr stuv");

        assertTrue(said.contains("✓ Genuine"), said);
        assertTrue(said.contains("Awarded to Ada Paper Mock practical Sitting Mock one Handed in 4 March 2026 Result Passed with 92.5 %"), said);
    }

    @Test
    void one_whose_marks_have_changed_tells_nothing_but_that() {
        stands = false;
        String said = verify("ABCD-EFGH-JKLM-NPQR-STUV");

        assertTrue(said.contains("⚠ No longer stands"), said);
        assertFalse(said.contains("Ada"), said);
    }

    @Test
    void another_code_was_not_issued() {
        assertTrue(verify("ABCD-EFGH-JKLM-NPQR-STUW").contains("✕ Not issued here"));
        assertTrue(verify("").contains("✕ Not issued here"));
    }

    @Test
    void the_paper_tells_the_same_and_where_to_verify_it_on_one_page() {
        List<String> pages = PrintedText.pages(CertificatePdf.of(ISSUED, "https://leadterm.example/verify/"));
        String words = pages.get(0).replaceAll("\\s+", " ");

        assertEquals(1, pages.size());
        assertTrue(words.contains("Certificate This is to certify that Ada has passed the paper Mock practical"), words);
        assertTrue(words.contains("https://leadterm.example/verify/ABCD-EFGH-JKLM-NPQR-STUV") && words.contains("Passed with 92.5 %"), words);
        assertTrue(words.contains("issued 04/03/2026 11:00 GMT"), words);
    }

    @Test
    void a_paper_from_a_site_that_does_not_know_its_address_says_where_to_type_the_path() {
        String words = PrintedText.whole(CertificatePdf.of(ISSUED, "/verify/"));

        assertTrue(words.contains("type /verify/ABCD-EFGH-JKLM-NPQR-STUV after the address of the site that issued it."), words);
        assertTrue(words.contains("GMT code ABCD-EFGH-JKLM-NPQR-STUV"), words);
    }

    private String verify(String code) {
        VerifyView view = show(new VerifyView(new Certificates() {
            @Override
            Optional<Verified> verify(CertificateCode asked) {
                return Optional.of(new Verified(ISSUED, stands)).filter(one -> asked.equals(ISSUED.code()));
            }
        }));
        _get(view, LineField.class).fill(code);
        click(view, "Verify");
        return text(view);
    }
}

package org.leadterm.assessment.result.certificate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.leadterm.report.print.Pages;
import org.leadterm.report.print.VerifyAt;

/** A certificate on paper. */
final class CertificatePdf {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private CertificatePdf() {
    }

    /** @param verify the address of the page where certificates are verified, to which the code is added */
    static byte[] of(Certificate certificate, String verify) {
        VerifyAt at = new VerifyAt(verify, certificate.code().grouped());
        Pages pages = Pages.of("Certificate", "Leadterm · issued " + day(certificate.issued()) + " · " + at.foot())
                .text("This is to certify that").heading(certificate.pass().displayName())
                .text("has passed the paper").heading(certificate.pass().paper()).facts(facts(certificate));
        return pages.heading("Is it genuine?").text("Whoever holds this certificate can see whether it was issued and still stands.").text(at.sentence())
                .pdf();
    }

    static Map<String, String> facts(Certificate certificate) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Awarded to", certificate.pass().displayName());
        facts.put("Paper", certificate.pass().paper());
        facts.put("Sitting", certificate.pass().sitting());
        facts.put("Handed in", day(certificate.pass().handedIn()));
        facts.put("Result", "Passed with " + certificate.pass().percent() + " %");
        facts.put("Issued", day(certificate.issued()));
        facts.put("Code", certificate.code().grouped());
        return facts;
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }
}

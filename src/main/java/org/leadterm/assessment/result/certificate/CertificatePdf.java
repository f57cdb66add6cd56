package org.leadterm.assessment.result.certificate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.leadterm.report.print.Moment;
import org.leadterm.report.print.Pages;
import org.leadterm.report.print.VerifyAt;

/** A certificate on paper. */
final class CertificatePdf {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final String TO = "Awarded to";
    private static final String PAPER = "Paper";

    private CertificatePdf() {
    }

    /** @param verify the address of the page where certificates are verified, to which the code is added */
    static byte[] of(Certificate certificate, String verify) {
        VerifyAt at = new VerifyAt(verify, certificate.code().grouped());
        Map<String, String> below = facts(certificate);
        below.remove(TO);
        below.remove(PAPER);
        return Pages.framed("Certificate", "Leadterm · issued " + Moment.text(certificate.issued()) + "\n" + at.foot())
                .about(certificate.pass().displayName() + ", " + certificate.pass().paper())
                .between("This is to certify that").display(certificate.pass().displayName())
                .between("has passed the paper").display(certificate.pass().paper()).facts(below)
                .heading("Is it genuine?").text("Whoever holds this certificate can see whether it was issued and still stands.").text(at.sentence())
                .pdf();
    }

    static Map<String, String> facts(Certificate certificate) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(TO, certificate.pass().displayName());
        facts.put(PAPER, certificate.pass().paper());
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

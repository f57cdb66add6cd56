package org.leadterm.assessment.result.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.people.Person;
import org.leadterm.people.privacy.Archive;
import org.leadterm.people.privacy.Belongings;
import org.leadterm.people.reminder.Postbox;

/** Certificates as the documents they are. */
@ApplicationScoped
class CertificateBelongings implements Belongings {
    private final Candidates candidates;
    private final Certificates certificates;
    private final Postbox postbox;

    /** For the container's proxy. */
    protected CertificateBelongings() {
        this(null, null, null);
    }

    @Inject
    CertificateBelongings(Candidates candidates, Certificates certificates, Postbox postbox) {
        this.candidates = candidates;
        this.certificates = certificates;
        this.postbox = postbox;
    }

    @Override
    public String area() {
        return "certificates";
    }

    @Override
    public String about() {
        return "Your certificates, as PDF.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        candidates.mine().stream().filter(seat -> seat.candidate().submitted().isPresent()).forEach(seat -> put(seat, archive));
    }

    private void put(Seat seat, Archive archive) {
        try {
            Certificate certificate = certificates.of(seat.sitting().id(), seat.candidate().id());
            archive.file("certificate-" + certificate.code().grouped() + ".pdf", CertificatePdf.of(certificate, postbox.settings().site() + "/verify/"));
        } catch (NotNow notPassed) {
            // there is none
        }
    }
}

package org.leadterm.assessment.result.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.outcome.Pass;
import org.leadterm.assessment.sitting.outcome.Passes;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.attempt.CandidateId;

/** Certificates, issued at the first download and the same at each one after it, until the marks change. */
@ApplicationScoped
class Certificates {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager rows;
    private final Candidates candidates;
    private final Passes passes;
    private final Clock clock;

    @Inject
    Certificates(Candidates candidates, Passes passes, Clock clock) {
        this.candidates = candidates;
        this.passes = passes;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Certificates() {
        this(null, null, null);
    }

    /**
     * The caller's own, or anybody's for a tutor.
     *
     * @throws org.leadterm.assessment.NotThere when the caller may not know of the candidate
     * @throws NotNow when the paper is not passed, or the marks are not released
     */
    @Transactional
    Certificate of(SittingId sitting, CandidateId id) {
        candidates.seat(sitting, id);
        Pass pass = passes.of(id).orElseThrow(() -> new NotNow("There is a certificate once the paper is passed and the marks are released."));
        return rows.createQuery("select c from CertificateRow c where c.candidate = :candidate order by c.issuedAt desc, c.code", CertificateRow.class)
                .setParameter("candidate", id.text()).getResultStream().map(CertificateRow::certificate).filter(issued -> issued.pass().equals(pass))
                .findFirst().orElseGet(() -> issue(pass));
    }

    /** Asks nobody's rights: whoever knows the code was shown the certificate. */
    @Transactional
    Optional<Verified> verify(CertificateCode code) {
        return Optional.ofNullable(rows.find(CertificateRow.class, code.text())).map(CertificateRow::certificate)
                .map(issued -> new Verified(issued, passes.of(issued.pass().candidate()).filter(issued.pass()::equals).isPresent()));
    }

    private Certificate issue(Pass pass) {
        Certificate certificate = new Certificate(CertificateCode.random(), pass, clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.persist(new CertificateRow(certificate));
        rows.flush();
        return certificate;
    }
}

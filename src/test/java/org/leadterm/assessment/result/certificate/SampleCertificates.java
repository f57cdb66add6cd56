package org.leadterm.assessment.result.certificate;

import java.time.Clock;
import java.util.Optional;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.outcome.Passes;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.attempt.CandidateId;
import org.leadterm.testing.Database;

/** Certificates on a test's own database, by their codes. */
public final class SampleCertificates {
    private final Certificates certificates;

    public SampleCertificates(Database database, Candidates candidates, Passes passes, Clock clock) {
        this.certificates = database.connect(new Certificates(candidates, passes, clock));
    }

    public String code(SittingId sitting, CandidateId candidate) {
        return certificates.of(sitting, candidate).code().grouped();
    }

    /** Empty for a code that was never issued. */
    public Optional<Boolean> stands(String code) {
        return CertificateCode.parse(code).flatMap(certificates::verify).map(Verified::stands);
    }
}

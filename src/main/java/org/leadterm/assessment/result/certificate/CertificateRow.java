package org.leadterm.assessment.result.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.leadterm.assessment.sitting.outcome.Pass;
import org.leadterm.attempt.CandidateId;
import org.leadterm.marking.Fraction;
import org.leadterm.people.UtcInstant;

/** A certificate that was issued; never changed. */
@Entity
@Table(name = "certificate")
class CertificateRow {
    @Id
    private String code;
    @Column(name = "candidate_id")
    private String candidate;
    @Column(name = "display_name")
    private String displayName;
    @Column(name = "sitting_title")
    private String sitting;
    @Column(name = "paper_title")
    private String paper;
    private String awarded;
    private String available;
    @Column(name = "handed_in_at")
    @Convert(converter = UtcInstant.class)
    private Instant handedInAt;
    @Column(name = "issued_at")
    @Convert(converter = UtcInstant.class)
    private Instant issuedAt;
    @Version
    private long version;

    /** For the persistence provider. */
    protected CertificateRow() {
    }

    CertificateRow(Certificate certificate) {
        Pass pass = certificate.pass();
        this.code = certificate.code().text();
        this.candidate = pass.candidate().text();
        this.displayName = pass.displayName();
        this.sitting = pass.sitting();
        this.paper = pass.paper();
        this.awarded = pass.awarded().toString();
        this.available = pass.available().toString();
        this.handedInAt = pass.handedIn();
        this.issuedAt = certificate.issued();
    }

    Certificate certificate() {
        return new Certificate(new CertificateCode(code), new Pass(new CandidateId(candidate), displayName, sitting, paper, Fraction.parse(awarded),
                Fraction.parse(available), handedInAt), issuedAt);
    }
}

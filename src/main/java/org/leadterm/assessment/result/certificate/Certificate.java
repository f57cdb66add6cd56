package org.leadterm.assessment.result.certificate;

import java.time.Instant;
import org.leadterm.assessment.sitting.outcome.Pass;

/** A certificate as it was issued. */
record Certificate(CertificateCode code, Pass pass, Instant issued) {
}

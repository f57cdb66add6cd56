package org.leadterm.assessment.result.certificate;

/**
 * A certificate that was issued.
 *
 * @param stands whether the marks are still those that it tells
 */
record Verified(Certificate certificate, boolean stands) {
}

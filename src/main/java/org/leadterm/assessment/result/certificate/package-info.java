/**
 * Certificates: a PDF for whoever passed a paper, once the marks are released, with an address where anybody who holds it can see
 * whether it was issued and still stands.
 *
 * <p>Begin with {@link org.leadterm.assessment.result.certificate.Certificates}. The code in the address is random and cannot be
 * guessed. A certificate stands as long as the marks are those that it tells; nothing has to be revoked. Uses sittings and printing.
 */
package org.leadterm.assessment.result.certificate;

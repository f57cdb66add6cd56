package org.leadterm.people.audit;

/**
 * A line of the audit trail as a link of its chain. Anybody can compute the hash again; the seal takes the server's key.
 *
 * @param previous the hash of the line before; empty for the first
 * @param hash SHA-256 over the line and {@code previous}, in hexadecimal
 * @param key which key sealed it
 * @param seal HMAC-SHA-256 of the hash, in hexadecimal
 */
public record SealedLine(AuditLine line, String previous, String hash, String key, String seal) {
    SealedLine numbered(long seq) {
        return new SealedLine(new AuditLine(seq, line.at(), line.deed()), previous, hash, key, seal);
    }
}

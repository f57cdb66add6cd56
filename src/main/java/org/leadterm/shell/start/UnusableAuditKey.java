package org.leadterm.shell.start;

/** There is no key to seal the audit trail with, in one sentence for the person who set the installation up. */
final class UnusableAuditKey extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnusableAuditKey(String sentence) {
        super(sentence);
    }
}

package org.leadterm.people.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** One look at who is to be reminded, and the mails that follow from it. */
@ApplicationScoped
class DigestRound {
    private static final int MOST = 500;
    private final Digests digests;
    private final Due due;
    private final Postbox postbox;
    private final Clock clock;

    protected DigestRound() {
        this(null, null, null, null);
    }

    @Inject
    DigestRound(Digests digests, Due due, Postbox postbox, Clock clock) {
        this.digests = digests;
        this.due = due;
        this.postbox = postbox;
        this.clock = clock;
    }

    void go() {
        if (postbox.settings().isOn()) {
            digests.open(MOST).forEach(person -> digests.claim(person).ifPresent(this::send));
        }
    }

    private void send(Digest digest) {
        List<DueItem> items = due.of(digest.person(), clock.instant());
        try {
            if (!items.isEmpty()) {
                postbox.send(DigestLetter.of(digest, items, postbox.settings()));
            }
            digests.sent(digest, items.size());
        } catch (MailFailed failed) {
            digests.failed(digest, items.size(), failed.getMessage());
        }
    }
}

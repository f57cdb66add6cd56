package org.leadterm.shell.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.leadterm.attempt.result.Titles;
import org.leadterm.classification.Code;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.cpd.evidence.EvidenceFolder;
import org.leadterm.people.audit.Sealing;

/** What features are handed: the time, the settings, the audit trail's key, and the titles of codes. */
@ApplicationScoped
class Edge {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    Titles titles(CodeBooks books) {
        return (classification, code) -> Code.parse(classification, code).flatMap(books.book(classification)::title);
    }

    /** A server that could not seal what it writes must not look alive. */
    @Produces
    @Singleton
    Sealing sealing(Settings settings) {
        try {
            return AuditKey.sealing(settings);
        } catch (UnusableAuditKey unusable) {
            FirstContact.end(unusable);
            throw unusable;
        }
    }

    @Produces
    @Singleton
    EvidenceFolder evidence(Settings settings) {
        return new EvidenceFolder(settings.data().resolve("evidence"));
    }

    @Produces
    Settings settings() {
        Config config = ConfigProvider.getConfig();
        return Settings.of(config);
    }
}

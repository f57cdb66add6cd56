package org.leadterm.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.leadterm.attempt.result.Titles;
import org.leadterm.classification.Code;
import org.leadterm.classification.shelf.CodeBooks;

/** What features are handed: the time, the settings, and the titles of codes. */
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

    @Produces
    Settings settings() {
        Config config = ConfigProvider.getConfig();
        return Settings.of(config);
    }
}

package org.leadterm.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What comes from outside the program: the time and the settings. */
@ApplicationScoped
class Edge {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    Settings settings() {
        Config config = ConfigProvider.getConfig();
        return Settings.of(config);
    }
}

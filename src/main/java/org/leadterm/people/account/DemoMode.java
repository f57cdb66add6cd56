package org.leadterm.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether this installation shows demo accounts: {@code LEADTERM_DEMO}, else only on the embedded database. */
@ApplicationScoped
public class DemoMode {
    private final boolean on;

    @Inject
    protected DemoMode() {
        this(ConfigProvider.getConfig());
    }

    DemoMode(Config config) {
        this.on = text(config, "LEADTERM_DEMO").map(Boolean::parseBoolean).orElse(text(config, "LEADTERM_DB_URL").isEmpty());
    }

    public boolean isOn() {
        return on;
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }
}

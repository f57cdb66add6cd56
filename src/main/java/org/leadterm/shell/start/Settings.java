package org.leadterm.shell.start;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What an installation is configured with: the environment variables of the README, read through MicroProfile Config.
 *
 * @param data     folder of the embedded database and uploads
 * @param database address of a MySQL or MariaDB database; empty for the embedded one
 * @param auditKey seals the audit trail; empty for the one kept in the data folder
 */
public record Settings(Path data, Optional<String> database, String user, String password, boolean demo, Optional<Path> exercises,
        Optional<String> auditKey) {

    static Settings of(Config config) {
        Optional<String> database = text(config, "LEADTERM_DB_URL");
        return new Settings(
                Path.of(text(config, "LEADTERM_DATA").orElse("data")).toAbsolutePath().normalize(),
                database,
                text(config, "LEADTERM_DB_USER").orElse(""),
                text(config, "LEADTERM_DB_PASSWORD").orElse(""),
                text(config, "LEADTERM_DEMO").map(Boolean::parseBoolean).orElse(database.isEmpty()),
                text(config, "LEADTERM_EXERCISES").map(Path::of),
                text(config, "LEADTERM_AUDIT_KEY"));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Without its secrets: records are printed in logs. */
    @Override
    public String toString() {
        return "Settings[" + data + ", " + database.isPresent() + "]";
    }
}

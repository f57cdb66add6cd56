package org.leadterm.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The system's own browser: nothing is downloaded for the journeys. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-quic", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--lang=en-GB", "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new AssertionError("The journeys need Chromium, and there is none at " + PROGRAM
                    + ". Install the package chromium, or name the program in the environment variable CHROMIUM.");
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS).setEnv(british()));
    }

    /** Dates are shown as the machine's language has them. */
    private static Map<String, String> british() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.put("LANGUAGE", "en_GB");
        environment.put("LANG", "en_GB.UTF-8");
        return environment;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

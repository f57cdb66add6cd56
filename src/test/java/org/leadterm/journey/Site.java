package org.leadterm.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.leadterm.people.password.DemoPassword;
import org.leadterm.testing.Api;
import org.leadterm.testing.Server;

/** The product as its users meet it: one server and one browser, started for the first journey and ended after the last. */
final class Site implements ExtensionContext.Store.CloseableResource {
    private static final double PATIENCE = 60_000;

    private final Server server;
    private final Chromium chromium;
    private final List<BrowserContext> windows = new ArrayList<>();
    private int people;

    Site() {
        chromium = new Chromium();
        server = Server.named("journeys").with("LEADTERM_DEMO", "true")
                // Caches that may go are gone after a full collection, so that what is measured is what is needed.
                .with("JAVA_TOOL_OPTIONS", "-XX:SoftRefLRUPolicyMSPerMB=0").start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    Server server() {
        return server;
    }

    /** A browser that has never been here, at the size of an office screen. */
    BrowserContext browser() {
        return browser(1440, 900, ColorScheme.LIGHT);
    }

    BrowserContext browser(int width, int height, ColorScheme scheme) {
        BrowserContext window = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme)
                .setBaseURL(server.address().toString()).setLocale("en-GB").setTimezoneId("Europe/London"));
        window.setDefaultTimeout(PATIENCE);
        windows.add(window);
        return window;
    }

    /** A new account with a token, and no browser yet. */
    Person person(String role) {
        String name = role + "-" + ++people;
        Api api = server.person(name, role);
        return new Person(this, name, Server.PASSWORD, api);
    }

    /** One of the demo accounts that the sign-in page offers. */
    Person demo(String role) {
        return new Person(this, role, DemoPassword.TEXT, server.known(role));
    }

    /** What can be seen in every window, to learn why a journey failed. */
    void picture(Path folder, String name) {
        int number = 0;
        for (BrowserContext window : windows) {
            for (Page page : window.pages()) {
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + ++number + ".png")));
            }
        }
    }

    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}

package org.leadterm.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;

/** Pictures of a screen on an office screen and on a telephone; those of the README lie in its folder when that is named. */
final class BothSizes {
    static final String FOLDER = System.getProperty("leadterm.screenshots", "");
    /** What the README shows of a journey. */
    static final Set<String> SHOWN = Set.of("workshop", "gate", "sitting", "monitor", "results", "cpd");

    private BothSizes() {
    }

    static void picture(String name, Page page) {
        page.evaluate("() => { scrollTo(0, 0); document.querySelector('h1')?.scrollIntoView({block: 'center'}); return document.fonts.ready; }");
        Path wide = FOLDER.isEmpty() || !SHOWN.contains(name) ? Path.of("target", "journeys") : Path.of(FOLDER);
        shoot(page, wide.resolve(name + ".png"));
        page.setViewportSize(390, 844);
        shoot(page, Path.of("target", "journeys", name + "-narrow.png"));
        page.setViewportSize(1440, 900);
    }

    private static void shoot(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setStyle(".v-loading-indicator { visibility: hidden }"));
    }
}

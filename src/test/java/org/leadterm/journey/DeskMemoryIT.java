package org.leadterm.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk is lean: a room full of candidates must fit into a small server. */
@ExtendWith(Journeys.class)
class DeskMemoryIT {
    private static final int WARM_UP = 2;
    private static final int DESKS = 12;
    private static final long MOST_BYTES = 120_000;

    @Test
    void an_open_desk_holds_at_most_120_kilobytes_of_live_heap(Site site) throws IOException {
        Person trainee = site.person("trainee");
        String attempt = trainee.attempt("cataract-day-case");
        open(site, trainee, attempt, WARM_UP);
        long before = LiveHeap.bytes(site.server().pid());
        open(site, trainee, attempt, DESKS);
        long each = (LiveHeap.bytes(site.server().pid()) - before) / DESKS;
        Files.writeString(Path.of("target", "desk-memory.txt"), each + " bytes of live heap for each open desk\n");
        assertTrue(each <= MOST_BYTES, () -> each + " bytes of live heap for each open desk");
    }

    /** Each in a session of its own. The browser goes without saying so, and the server keeps what an open desk needs. */
    private static void open(Site site, Person trainee, String attempt, int count) {
        BrowserContext browser = site.browser();
        Page page = browser.newPage();
        for (int i = 0; i < count; i++) {
            browser.clearCookies();
            page.navigate("desk/" + attempt);
            trainee.signIn(page);
            new Desk(page, trainee.api(), attempt).ready();
            page.waitForLoadState();
            page.evaluate("navigator.sendBeacon = () => true");
        }
        browser.close();
    }
}

package org.leadterm.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The desk is lean: a room full of candidates must fit into a small server. A benchmark that is run by hand, on a machine at rest, with
 * {@code mvn verify -Dit.test=DeskMemoryIT -Dleadterm.memory=yes}: the server's own caches breathe by more than a desk weighs.
 */
@ExtendWith(Journeys.class)
@EnabledIfSystemProperty(named = "leadterm.memory", matches = ".+", disabledReason = "memory is measured by hand, with leadterm.memory set")
class DeskMemoryIT {
    private static final String SESSION = "com.vaadin.flow.server.VaadinSession";
    private static final String DESK = "org.leadterm.attempt.desk.DeskView";
    private static final int WARM_UP = 5;
    private static final int DESKS = 6;
    /** What the server lets go of or loads once meanwhile makes a desk look smaller or larger: the middle of some rounds counts. */
    private static final int ROUNDS = 5;
    private static final long MOST_BYTES = 120_000;

    @Test
    void an_open_desk_holds_at_most_120_kilobytes_of_live_heap(Site site) throws IOException {
        Person trainee = site.person("trainee");
        String attempt = trainee.attempt("cataract-day-case");
        open(site, trainee, attempt, WARM_UP);
        long[] rounds = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = each(site, trainee, attempt);
        }
        Arrays.sort(rounds);
        String said = rounds[ROUNDS / 2] + " bytes of live heap for each open desk, the middle of " + Arrays.toString(rounds);
        Files.writeString(Path.of("target", "desk-memory.txt"), said + "\n");
        assertTrue(rounds[ROUNDS / 2] > 0 && rounds[ROUNDS / 2] <= MOST_BYTES, said);
    }

    private static long each(Site site, Person trainee, String attempt) {
        LiveHeap before = LiveHeap.settled(site.server().pid());
        open(site, trainee, attempt, DESKS);
        LiveHeap after = LiveHeap.settled(site.server().pid());
        assertEquals(DESKS, after.instances(SESSION) - before.instances(SESSION), "sessions that the server holds");
        assertTrue(after.instances(DESK) - before.instances(DESK) >= DESKS, "desks that the server holds");
        return (after.bytes() - before.bytes()) / DESKS;
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

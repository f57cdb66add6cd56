package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;

/** The coding desk, worked by keys as a coder does. */
record Desk(Page page, Api api, String attempt) {
    private static final int LONGEST_LIST = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Waits until codes can be given. */
    Desk ready() {
        assertThat(page.locator(".deskbar h1")).isVisible();
        assertThat(input()).isFocused();
        return this;
    }

    Desk press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Types into find-a-code, goes down to the hit with this code, and takes it. */
    Desk take(String text, String code) {
        return type(text).take(code);
    }

    /** Types into find-a-code, and opens the category with this code. */
    Desk open(String text, String category) {
        type(text).goTo(category);
        page.keyboard().press("Enter");
        assertThat(hit(category + ".9")).isVisible();
        assertThat(hit(category)).hasCount(0);
        return this;
    }

    /** Goes down to a hit that is shown, and takes it. */
    Desk take(String code) {
        goTo(code);
        page.keyboard().press("Enter");
        assertThat(input()).hasValue("");
        return this;
    }

    private Desk type(String text) {
        assertThat(input()).isFocused();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        return this;
    }

    private void goTo(String code) {
        assertThat(hit(code).first()).isVisible();
        for (int steps = 0; !code.equals(page.locator(".hit.sel .code").textContent()) && steps < LONGEST_LIST; steps++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private Locator hit(String code) {
        return page.locator(".hit").filter(having(code));
    }

    private Locator.FilterOptions having(String code) {
        return new Locator.FilterOptions().setHas(page.locator(".code").getByText(code, new Locator.GetByTextOptions().setExact(true)));
    }

    Desk diagnosis(String code) {
        return press("Alt+i").take(code, code);
    }

    Desk procedure(String code) {
        return press("Alt+o").take(code, code);
    }

    Desk diagnosesAre(String... codes) {
        return codesAre("Diagnoses", codes);
    }

    Desk proceduresAre(String... codes) {
        return codesAre("Procedures", codes);
    }

    private Desk codesAre(String list, String... codes) {
        assertThat(page.locator("ol[aria-label='" + list + "'] > .ans > .code")).hasText(codes);
        return this;
    }

    /** Waits until the server has exactly this answer and the desk names the receipt that the server gave for it. */
    Desk saved(String episodes) {
        serverHas(episodes);
        assertThat(badge()).containsText("receipt " + stored().get("receipt").asText().substring(0, 4));
        return this;
    }

    /** Waits until the server has exactly this answer. */
    Desk serverHas(String episodes) {
        JsonNode wanted = Json.parse("{\"episodes\":" + episodes.replace('\'', '"') + "}");
        long last = System.nanoTime() + PATIENCE.toNanos();
        JsonNode stored = stored().get("answer");
        while (!wanted.equals(stored)) {
            if (System.nanoTime() > last) {
                throw new AssertionError("stored is " + stored + ", wanted " + wanted + "; the desk says " + badge().textContent());
            }
            page.waitForTimeout(100);
            stored = stored().get("answer");
        }
        return this;
    }

    JsonNode stored() {
        return api.get("/attempts/" + attempt).expect(200).json();
    }

    /** What the desk says about saving. */
    Locator badge() {
        return page.locator(".deskbar .saved");
    }

    /** What the desk asks to be decided. */
    Locator alert() {
        return page.locator(".deskalert");
    }

    Locator input() {
        return page.locator(".findinput");
    }

    Locator row(String code) {
        return page.locator(".ans").filter(having(code));
    }

    Locator query() {
        return page.getByLabel("Question to the clinician");
    }

    /** Hands in by keys, and waits for the mark sheet. */
    void handIn() {
        press("Alt+s");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        press("Enter");
        page.waitForURL("**/attempts/" + attempt);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Mark sheet: ");
    }
}

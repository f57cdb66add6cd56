package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;

/** Someone with an account, in as many browsers as the journey wants. */
record Person(Site site, String name, String password, Api api) {

    /** Signs in, in a browser of its own; the page shown is the home. */
    Page home() {
        return home(site.browser());
    }

    Page home(BrowserContext browser) {
        return home(browser.newPage());
    }

    Page home(Page page) {
        page.navigate("sign-in");
        signIn(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("Good ");
        return page;
    }

    /** Fills in the sign-in page that is shown. */
    void signIn(Page page) {
        assertThat(page.getByLabel("User name")).isFocused();
        page.getByLabel("User name").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true)).click();
    }

    /** A new attempt at an exercise; its id. */
    String attempt(String exercise) {
        return api.post("/attempts", Json.object("exercise", exercise)).expect(201).json().get("id").asText();
    }

    /** The desk of an attempt, in a browser of its own. */
    Desk desk(String attempt) {
        return desk(home(), attempt);
    }

    Desk desk(Page page, String attempt) {
        page.navigate("desk/" + attempt);
        return new Desk(page, api, attempt).ready();
    }
}

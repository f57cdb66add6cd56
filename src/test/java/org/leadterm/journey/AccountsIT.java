package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadterm.testing.Server;

/** An administrator's work with accounts, and what the people concerned see of it. */
@ExtendWith(Journeys.class)
class AccountsIT {

    @Test
    void a_new_account_signs_in_and_is_out_when_it_is_disabled(Site site) {
        Page office = site.person("administrator").home();
        office.navigate("people");
        button(office, "New account").click();
        Locator dialog = office.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("User name").fill("new-starter");
        dialog.getByLabel("Display name").fill("New Starter");
        dialog.getByLabel("Trainee").check();
        dialog.getByLabel("Password", new Locator.GetByLabelOptions().setExact(true)).fill(Server.PASSWORD);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create account")).click();
        assertThat(office.getByRole(AriaRole.STATUS)).containsText("The account new-starter is open.");

        Person starter = new Person(site, "new-starter", Server.PASSWORD, site.server().known("new-starter"));
        Desk desk = starter.desk(starter.attempt("cataract-day-case")).diagnosis("H25.1").saved("[{'icd10':['H25.1'],'opcs4':[]}]");
        starter.api().get("/exercises").expect(200);

        office.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("new-starter"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Disable")).click();
        button(office, "Disable account").click();
        assertThat(office.getByRole(AriaRole.STATUS)).containsText("The account new-starter is disabled.");

        starter.api().get("/exercises").expect(401);
        desk.diagnosis("E11.9");
        assertThat(desk.badge()).hasText("Not saved. Signed out");
        Page door = site.browser().newPage();
        door.navigate("attempts");
        starter.signIn(door);
        assertThat(door.getByRole(AriaRole.ALERT)).containsText("do not go together");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cohort from its making to the archive, and what the audit trail says of it. */
@ExtendWith(Journeys.class)
class CohortsIT {

    @Test
    void a_cohort_is_made_filled_from_a_list_and_archived(Site site) {
        Person trainee = site.person("trainee");
        Person boss = site.person("administrator");
        Page office = boss.home();
        office.navigate("cohorts");
        button(office, "New cohort").click();
        Locator dialog = office.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("Journey cohort");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create cohort")).click();
        assertThat(office.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Journey cohort");

        button(office, "Import a list").click();
        send(office, "name,displayName\n" + trainee.name() + ",\nb b,Bad\njourney.new,Zoë New\n");
        assertThat(office.getByText("Line 3: \"b b\" is not a user name.")).isVisible();
        assertThat(office.getByText("Line 4: There is no account \"journey.new\".")).isVisible();
        office.getByLabel("Open accounts for those who have none").check();
        assertThat(office.getByText("Line 4:")).hasCount(0);
        send(office, "name,displayName\n" + trainee.name() + ",\njourney.new,Zoë New\n");
        button(office, "Add 2 members").click();
        assertThat(office.getByText("2 members added, 1 of them with a new account.")).isVisible();
        assertThat(office.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("journey.new"))).containsText("Zoë New");

        Page learner = trainee.home();
        learner.navigate("cohorts");
        learner.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Journey cohort")).click();
        assertThat(learner.getByText("Your tutors:")).isVisible();
        assertThat(learner.getByText("journey.new")).hasCount(0);

        button(office, "Archive").click();
        office.getByLabel("Reason").fill("The journey is over");
        button(office, "Archive cohort").click();
        assertThat(office.getByText("The cohort is archived.")).isVisible();
        assertThat(button(office, "Import a list")).hasCount(0);

        office.navigate("audit");
        office.getByLabel("To what").fill("Journey cohort");
        button(office, "Show").click();
        assertThat(office.getByRole(AriaRole.ROW).nth(1)).containsText("The journey is over");
        button(office, "Check the trail").click();
        assertThat(office.getByText("The trail is whole")).isVisible();
    }

    private static void send(Page page, String list) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("members.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

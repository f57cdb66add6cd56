package org.leadterm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.BiConsumer;
import org.leadterm.testing.Api;
import org.leadterm.testing.Json;

/** Every screen of the product with something on it, shown one after the other in one window. */
final class Screens {
    private static final String MUCH_CODED = """
            {"episodes":[{"icd10":[
              {"code":"H25.1","confidence":"sure","evidence":[{"in":"letter","quote":"Right age-related nuclear sclerotic cataract"}]},
              {"code":"H21.8","confidence":"fairly","evidence":[{"in":"op","quote":"intraoperative floppy iris syndrome due to tamsulosin"}]},
              {"code":"Y51.6","confidence":"fairly","evidence":[{"in":"discharge","quote":"floppy iris, related to his tamsulosin"}]},
              {"code":"E11.3","confidence":"guess","evidence":[{"in":"letter","quote":"Type 2 diabetes mellitus, no diabetic retinopathy"}]},
              {"code":"I10","confidence":"sure","evidence":[{"in":"letter","quote":"Hypertension on amlodipine"}]},
              {"code":"N40","confidence":"fairly","evidence":[{"in":"letter","quote":"BPH with LUTS"}]}],
             "opcs4":[
              {"code":"C75.1","date":"2026-02-10","confidence":"sure","evidence":[{"in":"op","quote":"Foldable one-piece acrylic lens injected into the bag"}]},
              {"code":"C71.2","date":"2026-02-10","confidence":"sure"},
              {"code":"C64.6","date":"2026-02-10","confidence":"guess","evidence":[{"in":"op","quote":"Four flexible iris hooks were inserted"}]},
              {"code":"Z94.2","confidence":"sure"}]}]}""";

    private final Site site;
    private final Person trainee;
    private final String open;
    private final String handedIn;

    Screens(Site site, Person trainee) {
        this.site = site;
        this.trainee = trainee;
        Api api = trainee.api();
        handedIn = trainee.attempt("cataract-day-case");
        api.save(handedIn, 0, Json.parse(MUCH_CODED)).expect(200);
        api.submit(handedIn, 1).expect(200);
        open = trainee.attempt("cataract-day-case");
        api.save(open, 0, Json.parse(MUCH_CODED)).expect(200);
    }

    /** Those before and after the sign-in of a trainee; each is handed on with its name when it is complete. */
    void ofATrainee(Page page, BiConsumer<String, Page> show) {
        page.navigate("sign-in");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Demo accounts"))).isVisible();
        show.accept("sign-in", page);
        page.navigate("verify/ABCD-EFGH-JKLM-NPQR-STUV");
        assertThat(page.getByText("Not issued here")).isVisible();
        show.accept("verify", page);
        page.navigate("verify-cpd/ABCD-EFGH-JKLM-NPQR-STUV");
        assertThat(page.getByText("Not issued here")).isVisible();
        show.accept("verify-cpd", page);
        page.navigate("sign-in");
        trainee.signIn(page);
        assertThat(title(page)).containsText("Good ");
        assertThat(page.getByText("Recent mark sheets")).isVisible();
        show.accept("home", page);
        go(page, "exercises", "Exercises", show);
        go(page, "attempts", "Mark sheets", show);
        go(page, "progress", "Progress", show);
        page.locator(".heat .cell").first().click();
        assertThat(page.locator(".behind tbody tr").first()).isVisible();
        show.accept("progress-behind", page);
        go(page, "practice", "Practice", show);
        page.navigate("attempts/" + handedIn);
        assertThat(page.locator(".findings tbody tr").first()).isVisible();
        assertThat(page.locator(".evidencepanel mark").first()).isVisible();
        show.accept("mark-sheet", page);
        desk(page, show);
        go(page, "codebook", "Code book", show);
        go(page, "codebook/icd10/E11", "Code book", show);
        go(page, "cpd", "CPD log", show);
        go(page, "cpd/clocks", "Course clocks", show);
        go(page, "cpd/plan", "Development plan", show);
        go(page, "account", "Your account", show);
    }

    private void desk(Page page, BiConsumer<String, Page> show) {
        Desk desk = trainee.desk(page, open).diagnosesAre("H25.1", "H21.8", "Y51.6", "E11.3", "I10", "N40");
        assertThat(desk.row("Z94.2")).containsText("Right sided operation");
        page.keyboard().type("cataract nuclear");
        assertThat(page.locator(".hit.sel")).containsText("H25.1");
        assertThat(page.locator(".det")).containsText("H25.1");
        show.accept("desk", page);
        desk.press("Alt+k");
        assertThat(page.locator(".deskbook [data-stop=here]")).isFocused();
        show.accept("desk-book", page);
        desk.press("i");
        page.keyboard().type("diabetes");
        desk.press("Enter");
        assertThat(page.locator(".deskbook .lines")).containsText("retinopathy");
        show.accept("desk-index", page);
        desk.press("Escape", "Escape", "Escape", "?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        show.accept("desk-keys", page);
        desk.press("Escape", "Alt+s");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Hand in this answer?");
        show.accept("desk-hand-in", page);
        desk.press("Escape");
        desk.row("E11.3").getByLabel("Actions for E11.3").click();
        assertThat(page.getByRole(AriaRole.MENU)).isVisible();
        show.accept("desk-menu", page);
        desk.press("Escape");
    }

    /** Those of an administrator, who may also do what a tutor may. */
    void ofAnAdministrator(Page page, BiConsumer<String, Page> show) {
        Person boss = site.person("administrator");
        boss.home(page);
        show.accept("home-administrator", page);
        go(page, "library", "Library", show);
        go(page, "library/cataract-day-case", "Right cataract surgery", show);
        go(page, "questions", "Questions", show);
        go(page, "questions/ap-atrioventricular", "ap-atrioventricular", show);
        go(page, "workshop", "Workshop", show);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit Right cataract surgery as a day case")).click();
        assertThat(page.locator(".checkpane")).containsText("Self-mark");
        show.accept("draft", page);
        go(page, "releases", "Releases", show);
        go(page, "releases/icd10-0/icd10-0", "From Starter ICD-10", show);
        go(page, "alarms", "Edition alarms", show);
        go(page, "gate", "Sign-off and reports", show);
        go(page, "cohorts", "Cohorts", show);
        go(page, "cohort-progress", "Cohort progress", show);
        String cohort = cohort(boss);
        go(page, "cohorts/" + cohort + "/progress", "Screens of ", show);
        go(page, "progress/" + trainee.name(), trainee.name(), show);
        page.navigate("cohorts/" + cohort);
        assertThat(title(page)).containsText("Screens of ");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import a list")).click();
        show.accept("cohort", page);
        go(page, "reviews", "Audit view", show);
        go(page, "cpd/verify", "Verify", show);
        go(page, "cpd/settings", "CPD settings", show);
        go(page, "audit", "Audit trail", show);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the trail")).click();
        assertThat(page.getByText("The trail is whole")).isVisible();
        show.accept("audit-check", page);
        go(page, "assessments", "Assessments", show);
        go(page, "assessments/set", "Set a sitting", show);
        page.navigate("assessments/" + HandedIn.by(site.person("trainee"), boss.api()).sitting() + "/results");
        assertThat(page.locator(".queue .written")).containsText("Rules miss names.");
        page.locator(".candidates .pick").first().click();
        assertThat(page.locator(".candidatemarks tbody tr")).hasCount(1);
        show.accept("results", page);
        monitor(page, Seated.begun(site.person("coder"), boss.api()), show);
        go(page, "rules", "Rules", show);
        go(page, "rules/tobacco-use", "tobacco-use", show);
        go(page, "rules/write", "Write a rule", show);
        go(page, "assessments/paper/nccq-theory", "Paper", show);
        go(page, "thresholds", "Thresholds", show);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New thresholds")).click();
        assertThat(page.getByLabel("Primary diagnosis, %")).isVisible();
        show.accept("new-thresholds", page);
        go(page, "privacy", "Privacy and mail", show);
        go(page, "people", "Accounts", show);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New account")).click();
        assertThat(page.getByLabel("Display name", new Page.GetByLabelOptions().setExact(true))).isVisible();
        show.accept("new-account", page);
    }

    /** While it runs, with somebody chosen, and one of its dialogs. */
    private static void monitor(Page page, Seated seated, BiConsumer<String, Page> show) {
        page.navigate("assessments/" + seated.sitting());
        page.locator(".candidates .pick").first().click();
        assertThat(page.locator(".chosen .dl")).isVisible();
        show.accept("monitor", page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Message to all")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        show.accept("monitor-message", page);
    }

    /** A new cohort of one trainee. */
    private String cohort(Person boss) {
        String id = boss.api().post("/cohorts", Json.object("name", "Screens of " + boss.name())).expect(201).json().get("id").asText();
        boss.api().post("/cohorts/" + id + "/members", Json.object("name", trainee.name())).expect(201);
        return id;
    }

    private static void go(Page page, String path, String title, BiConsumer<String, Page> show) {
        page.navigate(path);
        assertThat(title(page)).containsText(title);
        show.accept(path, page);
    }

    private static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first();
    }
}

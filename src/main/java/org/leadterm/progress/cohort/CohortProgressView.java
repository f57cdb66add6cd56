package org.leadterm.progress.cohort;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.UnknownCohort;
import org.leadterm.progress.Chapter;
import org.leadterm.progress.Line;
import org.leadterm.progress.page.FindingsDialog;
import org.leadterm.progress.page.PeriodChoice;
import org.leadterm.progress.page.PeriodSwitch;
import org.leadterm.report.file.FileElement;
import org.leadterm.report.file.ReportFile;

/** A cohort's progress: everybody's accuracies, who has not begun, who is stuck, and what is wrong most. */
@Route("cohorts/:cohort/progress")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/progress.css")
@StyleSheet("context://css/cohort-progress.css")
@CdiComponent
class CohortProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ID = 36;
    private final transient CohortPages pages;
    private String title = "Cohort progress";

    @Inject
    CohortProgressView(CohortPages pages) {
        this.pages = pages;
        addClassNames("page", "cohortprogress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("cohort").orElse("");
        PeriodChoice choice = event.getLocation().getQueryParameters().getSingleParameter("period").flatMap(PeriodChoice::of).orElse(PeriodChoice.EIGHT_WEEKS);
        try {
            show(new CohortId(text.length() > LONGEST_ID ? "?" : text), choice);
        } catch (UnknownCohort unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Leadterm";
    }

    void show(CohortId id, PeriodChoice choice) {
        CohortPage page = pages.of(id, choice);
        title = "Progress of " + page.name();
        removeAll();
        Div panels = TextElement.styled(new Div(new MembersPanel(page), new WrongPanel(page),
                new ChaptersPanel(page.progress().chapters(), (chapter, key) -> open(page, chapter, key))), "progresspanels");
        add(head(page), panels);
    }

    private Div head(CohortPage page) {
        Anchor back = new Anchor("cohort-progress", "Cohort progress");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("s");
        int works = page.progress().members().stream().mapToInt(member -> member.firsts()).sum();
        Div words = new Div(back, new H1(page.name()), TextElement.styled(new Paragraph(TextElement.count(page.progress().members().size(), "member") + " · "
                + TextElement.count(works, "first attempt") + " in this time"), "sub"));
        words.addClassName("grow");
        CohortId id = page.id();
        PeriodChoice choice = page.choice();
        Anchor review = new Anchor("reviews?cohort=" + id, "Audit view");
        review.getElement().setAttribute("router-link", true);
        review.addClassNames("btn", "small");
        Div files = new Div(review, FileElement.small("CSV", () -> ReportFile.csv("cohort-progress", CohortTables.members(pages.of(id, choice)))),
                FileElement.small("XLSX", () -> ReportFile.xlsx("cohort-progress", CohortTables.all(pages.of(id, choice)))));
        files.addClassNames("row", "wrap");
        return TextElement.styled(new Div(words, new PeriodSwitch(CohortPage.address(id), choice), files), "viewhead");
    }

    private void open(CohortPage page, Chapter chapter, String key) {
        List<Line> lines = pages.behind(page, chapter, key);
        Map<ExerciseId, String> titles = page.titles();
        new FindingsDialog(key + (chapter.isUnknown() ? "" : " in chapter " + chapter.name()), lines, attempt -> lines.stream()
                .filter(line -> line.attempt().equals(attempt)).findFirst().map(line -> titles.getOrDefault(line.exercise(), line.exercise().text()))
                .orElse("")).open();
    }
}

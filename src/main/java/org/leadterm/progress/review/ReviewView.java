package org.leadterm.progress.review;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.people.UnknownPerson;
import org.leadterm.people.cohort.UnknownCohort;
import org.leadterm.report.file.FileElement;

/** The audit view: choose whose work, from when and of what, and see what an audit says of it; its address keeps the choice. */
@Route("reviews")
@PageTitle("Audit view – Leadterm")
@RolesAllowed({"trainee", "coder", "tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/progress.css")
@StyleSheet("context://css/review.css")
@CdiComponent
class ReviewView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Reviews reviews;
    private final transient Reviewables reviewables;
    private final TypedForm own = new TypedForm();

    @Inject
    ReviewView(Reviews reviews, Reviewables reviewables) {
        this.reviews = reviews;
        this.reviewables = reviewables;
        addClassNames("page", "review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Filter.of(event.getLocation().getQueryParameters().getParameters()));
    }

    void show(Filter filter) {
        removeAll();
        try {
            Reviewed reviewed = reviews.of(filter);
            add(head(reviewed, filter), form(filter, reviewed), new ReviewPanels(reviewed), own);
        } catch (UnknownPerson | UnknownCohort unknown) {
            add(head("Nobody of that name, or no cohort of that kind, is yours to review."), form(filter));
        }
    }

    private Div head(Reviewed reviewed, Filter filter) {
        Div head = head(reviewed.terms().whose() + ". " + new Sentences(reviewed.review()).sample());
        Div files = new Div(FileElement.small("PDF report", () -> reviews.of(filter).pdf(own.typed())),
                FileElement.small("XLSX", () -> reviews.whole(filter).xlsx()), FileElement.small("CSV", () -> reviews.of(filter).csv()),
                FileElement.small("Worksheet CSV", () -> reviews.whole(filter).worksheetCsv()));
        files.addClassNames("row", "wrap");
        head.add(files);
        return head;
    }

    private static Div head(String about) {
        Div words = new Div(new H1("Audit view"), TextElement.styled(new Paragraph(about), "sub"));
        words.addClassName("grow");
        words.getElement().setAttribute("role", "status");
        return TextElement.styled(new Div(words), "viewhead");
    }

    private FilterForm form(Filter filter, Reviewed reviewed) {
        return form(filter, new FilterForm.Choices(reviewables.isKeeper(), reviewables.cohorts(), reviewables.members(filter.cohort()),
                reviewed.exercises()));
    }

    private FilterForm form(Filter filter) {
        return form(filter, new FilterForm.Choices(reviewables.isKeeper(), reviewables.cohorts(), reviewables.members(filter.cohort()), List.of()));
    }

    /** The form is another afterwards; whoever goes through it by the keyboard goes on where they were. */
    private void choose(String name, Map<String, List<String>> query) {
        UI page = UI.getCurrent();
        page.navigate(ReviewView.class, QueryParameters.simple(Filter.of(query).query()));
        page.getPage().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 0)", FilterForm.id(name));
    }

    private FilterForm form(Filter filter, FilterForm.Choices choices) {
        return new FilterForm(filter, choices, this::choose);
    }
}

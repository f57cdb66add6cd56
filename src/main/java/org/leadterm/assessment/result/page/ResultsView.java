package org.leadterm.assessment.result.page;

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
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.result.Gradebook;
import org.leadterm.assessment.result.Gradebooks;
import org.leadterm.assessment.result.MarkingQueues;
import org.leadterm.assessment.result.QueuedAnswer;
import org.leadterm.assessment.result.ResultTables;
import org.leadterm.assessment.sitting.CandidateItem;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.outcome.HandMarks;
import org.leadterm.assessment.sitting.outcome.Results;
import org.leadterm.attempt.CandidateId;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Fraction;
import org.leadterm.report.file.FileElement;
import org.leadterm.report.file.ReportFile;

/** What came of a sitting: what is still to be marked, who has how many marks, and how the items did. */
@Route("assessments/:sitting/results")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/question.css")
@StyleSheet("context://css/monitor.css")
@StyleSheet("context://css/results.css")
@CdiComponent
class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private final transient Gradebooks gradebooks;
    private final transient MarkingQueues queues;
    private final transient HandMarks handMarks;
    private final transient Results results;
    private final Paragraph done = new Paragraph();
    private final QueuePanel queue = new QueuePanel(this::markQueued);
    private final GradesPanel grades = new GradesPanel(this::choose);
    private final CandidatePanel candidate = new CandidatePanel(this::change);
    private final ItemsPanel items = new ItemsPanel();
    private transient SittingId id;
    private String title = "Results";

    @Inject
    ResultsView(Gradebooks gradebooks, MarkingQueues queues, HandMarks handMarks, Results results) {
        this.gradebooks = gradebooks;
        this.queues = queues;
        this.handMarks = handMarks;
        this.results = results;
        addClassNames("page", "monitor", "results");
        done.addClassNames("done", "block");
        done.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            open(SittingId.asked(event.getRouteParameters().get("sitting").orElse("")));
        } catch (NotThere unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Leadterm";
    }

    void open(SittingId sitting) {
        id = sitting;
        Gradebook book = gradebooks.of(id);
        title = "Results: " + book.sitting().title();
        removeAll();
        add(head(book), done, queue, grades, candidate, items);
        show(book);
    }

    private Div head(Gradebook book) {
        Anchor back = new Anchor("assessments/" + id, book.sitting().title());
        back.getElement().setAttribute("router-link", true);
        back.addClassName("s");
        Div words = new Div(back, new H1("Results"), TextElement.styled(new Paragraph("Paper " + book.sitting().paper() + " version "
                + book.sitting().paperVersion() + ". Candidates see their marks once you release them on the sitting's page."), "sub"));
        words.addClassName("grow");
        SittingId sitting = id;
        Div files = new Div(FileElement.link("Gradebook CSV", () -> ReportFile.csv(ResultTables.grades(gradebooks.of(sitting)))),
                FileElement.link("Gradebook XLSX", () -> ReportFile.xlsx(ResultTables.grades(gradebooks.of(sitting)))),
                FileElement.link("Items CSV", () -> ReportFile.csv(ResultTables.items(gradebooks.items(sitting)))));
        files.addClassNames("row", "wrap");
        return TextElement.styled(new Div(words, files), "viewhead");
    }

    private void show(Gradebook book) {
        queue.show(queues.of(id));
        grades.show(book);
        items.show(gradebooks.items(id));
    }

    private void choose(CandidateId chosen) {
        present(chosen);
        candidate.focus();
    }

    private void present(CandidateId chosen) {
        candidate.show(results.result(id, chosen), "certificates/" + id + "/" + chosen + ".pdf");
    }

    private String markQueued(QueuedAnswer answer, Fraction awarded, String why) {
        try {
            handMarks.mark(id, answer.candidate(), answer.number(), awarded, why);
        } catch (NotNow | NotThere | AssessmentRefused refused) {
            return refused.getMessage();
        }
        candidate.setVisible(false);
        saved(awarded);
        return "";
    }

    private void change(CandidateItem item, Fraction awarded, String why) {
        handMarks.mark(id, item.candidate(), item.number(), awarded, why);
        present(item.candidate());
        saved(awarded);
    }

    private void saved(Fraction awarded) {
        done.setText("✓ Saved: " + awarded + ".");
        show(gradebooks.of(id));
    }
}

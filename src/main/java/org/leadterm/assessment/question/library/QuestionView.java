package org.leadterm.assessment.question.library;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.assessment.question.QuestionHead;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.bank.QuestionEntry;
import org.leadterm.assessment.question.bank.QuestionVersion;
import org.leadterm.assessment.question.bank.Questions;
import org.leadterm.assessment.question.bank.UnknownQuestion;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Fraction;

/** One version of a question: as candidates see it and to be tried, its key, and the other versions. */
@Route("questions/:question/:version?([1-9][0-9]{0,8})")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/library.css")
@StyleSheet("context://css/question.css")
@CdiComponent
class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private String title = "Questions";

    @Inject
    QuestionView(Questions questions) {
        this.questions = questions;
        addClassNames("page", "library", "questions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("question").orElse("");
        try {
            QuestionId id = QuestionId.parse(text).orElseThrow(() -> new UnknownQuestion(text));
            show(event.getRouteParameters().getInteger("version").map(number -> questions.withKey(id, number)).orElseGet(() -> questions.withKey(id)));
        } catch (UnknownQuestion unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    void show(QuestionVersion version) {
        removeAll();
        title = version.id() + " – Leadterm";
        List<QuestionEntry> versions = questions.versions(version.id());
        Div side = new Div(new QuestionVersionsPanel(versions, version.number()));
        add(head(version, versions.size()), TextElement.styled(new Div(new TryPanel(version.question()), new QuestionKeyPanel(version.question()), side),
                "librarycols", "questioncols"));
    }

    private Div head(QuestionVersion version, int latest) {
        QuestionHead head = version.question().head();
        String marks = head.marks() + (head.marks().equals(Fraction.ONE) ? " mark" : " marks");
        Paragraph sub = new Paragraph(version.question().kind().title() + " · " + head.subject().title() + " · " + head.level().title() + " · " + marks
                + " · about " + head.seconds() + " s" + (head.tags().isEmpty() ? "" : " · " + String.join(", ", head.tags())));
        sub.addClassNames("s", "t2");
        H1 name = new H1(version.id().text());
        Anchor back = new Anchor("questions", "Questions");
        back.addClassName("btn");
        back.getElement().setAttribute("router-link", true);
        QuestionId id = version.id();
        int number = version.number();
        YamlElement download = new YamlElement("Download", id + ".yaml", () -> List.of(questions.withKey(id, number).question()));
        Div names = TextElement.styled(new Div(name, badge(number, latest)), "row", "wrap");
        return TextElement.styled(new Div(TextElement.styled(new Div(names, sub), "grow"), back, download), "viewhead");
    }

    private static Span badge(int number, int latest) {
        return number == latest ? TextElement.badge("ok", "✓", "Version " + latest + ", the latest")
                : TextElement.badge("mute", "–", "Version " + number + " of " + latest);
    }
}

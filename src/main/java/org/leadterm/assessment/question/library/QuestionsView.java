package org.leadterm.assessment.question.library;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.assessment.question.Question;
import org.leadterm.assessment.question.QuestionId;
import org.leadterm.assessment.question.bank.QuestionFiles;
import org.leadterm.assessment.question.bank.QuestionFilter;
import org.leadterm.assessment.question.bank.QuestionPage;
import org.leadterm.assessment.question.bank.QuestionUpload;
import org.leadterm.assessment.question.bank.Questions;
import org.leadterm.exercise.library.TextElement;

/** The question bank: every question in its latest version, and the way to bring in others. */
@Route("questions")
@PageTitle("Questions – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/library.css")
@StyleSheet("context://css/question.css")
@CdiComponent
class QuestionsView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient Questions questions;
    private final Paragraph count = new Paragraph();
    private final QuestionTable table = new QuestionTable();
    private final NativeButton more = new NativeButton("Show more");
    private final FilterForm filter = new FilterForm(this::find);
    private String next = "";

    @Inject
    QuestionsView(Questions questions) {
        this.questions = questions;
        addClassNames("page", "library", "questions");
        count.addClassNames("s", "t2");
        count.getElement().setAttribute("aria-live", "polite");
        YamlElement download = new YamlElement("Download these", "questions.yaml", this::shown);
        Div head = TextElement.styled(new Div(TextElement.styled(new Div(new H1("Questions"), count), "grow"), download), "viewhead");
        more.addClassNames("btn", "more");
        more.addClickListener(click -> next());
        add(head, new QuestionUploadPanel(this::store), filter, table, more);
        find();
    }

    private QuestionUpload store(byte[] bytes) {
        QuestionUpload upload = questions.upload(QuestionFiles.sent(bytes));
        find();
        return upload;
    }

    private void find() {
        int found = questions.matching(filter.value()).size();
        count.setText(found == 0 ? "Nothing matches" : TextElement.count(found, "question"));
        table.clear();
        table.setVisible(found > 0);
        next = "";
        next();
    }

    private void next() {
        QuestionPage page = questions.search(filter.value(), next, PAGE);
        page.items().forEach(table::show);
        next = page.next().map(QuestionId::text).orElse("");
        more.setVisible(page.next().isPresent());
    }

    /** What the filter means, with keys: the bank asks for the caller's role again. */
    private List<Question> shown() {
        QuestionFilter wanted = filter.value();
        return questions.matching(wanted).stream().map(summary -> questions.withKey(summary.id(), summary.version()).question()).toList();
    }
}

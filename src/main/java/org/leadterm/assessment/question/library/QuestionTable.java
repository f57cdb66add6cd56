package org.leadterm.assessment.question.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.assessment.question.bank.QuestionEntry;
import org.leadterm.assessment.question.bank.QuestionSummary;
import org.leadterm.exercise.Origin;
import org.leadterm.exercise.page.Moment;

/** Questions as a table; each leads to its page. */
class QuestionTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Question", "Subject", "Kind", "Level", "Marks", "Version", "Stored");

    private final Element body = new Element("tbody");

    QuestionTable() {
        addClassNames("panel", "librarytable", "questiontable");
        Element head = new Element("tr");
        COLUMNS.forEach(title -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(title)));
        getElement().appendChild(new Element("table").setAttribute("class", "grid").appendChild(new Element("thead").appendChild(head), body));
    }

    void clear() {
        body.removeAllChildren();
    }

    void show(QuestionEntry entry) {
        QuestionSummary question = entry.summary();
        Element link = new Element("a").setAttribute("href", "questions/" + question.id()).setAttribute("router-link", true).setText(question.title());
        Element name = new Element("td").setAttribute("class", "name").appendChild(link, line("code", question.id().text()));
        Element stored = new Element("td").appendChild(line("nowrap", Moment.text(entry.at())), line("xs t2", who(entry)));
        body.appendChild(new Element("tr").appendChild(name, cell(question.subject().title()), cell(question.kind().title()), cell(question.level().title()),
                cell(question.marks().toString()).setAttribute("class", "qmarks"), cell(String.valueOf(question.version())), stored));
    }

    static String who(QuestionEntry entry) {
        return entry.origin() == Origin.SHIPPED ? "came with Leadterm" : "uploaded by " + entry.by();
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }

    private static Element line(String style, String text) {
        return new Element("div").setAttribute("class", style).setText(text);
    }
}

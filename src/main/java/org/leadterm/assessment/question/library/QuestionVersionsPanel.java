package org.leadterm.assessment.question.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.leadterm.assessment.question.bank.QuestionEntry;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.page.Moment;

/** A question's versions, the latest first; each can be looked at. */
class QuestionVersionsPanel extends Section {
    private static final long serialVersionUID = 1L;

    QuestionVersionsPanel(List<QuestionEntry> versions, int open) {
        addClassNames("panel", "versionspanel");
        getElement().setAttribute("aria-label", "Versions");
        OrderedList list = new OrderedList();
        versions.forEach(version -> list.add(line(version, version.summary().version() == open)));
        add(TextElement.styled(new Div(new H2("Versions")), "panelhead"), list);
    }

    private static ListItem line(QuestionEntry entry, boolean open) {
        int number = entry.summary().version();
        Div title = TextElement.styled(new Div(), "row");
        if (open) {
            title.add(TextElement.styled(new Span("Version " + number), "b"), TextElement.badge("info", "◉", "Shown here"));
        } else {
            Anchor link = new Anchor("questions/" + entry.summary().id() + "/" + number, "Version " + number);
            link.getElement().setAttribute("router-link", true);
            title.add(link);
        }
        return new ListItem(title, TextElement.small(Moment.text(entry.at()) + " · " + QuestionTable.who(entry)));
    }
}

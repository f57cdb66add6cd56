package org.leadterm.exercise.library;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.leadterm.exercise.LibraryEntry;
import org.leadterm.exercise.page.Moment;

/** An exercise's versions, the latest first; each can be looked at. */
class VersionsPanel extends Section {
    private static final long serialVersionUID = 1L;

    VersionsPanel(List<LibraryEntry> versions, int open) {
        addClassNames("panel", "versionspanel");
        getElement().setAttribute("aria-label", "Versions");
        OrderedList list = new OrderedList();
        versions.forEach(version -> list.add(line(version, version.summary().version() == open)));
        add(TextElement.styled(new Div(new H2("Versions")), "panelhead"), list);
    }

    private static ListItem line(LibraryEntry entry, boolean open) {
        int number = entry.summary().version();
        Div title = TextElement.styled(new Div(), "row");
        if (open) {
            title.add(TextElement.styled(new Span("Version " + number), "b"), TextElement.badge("info", "◉", "Shown here"));
        } else {
            Anchor link = new Anchor("library/" + entry.summary().id() + "/" + number, "Version " + number);
            link.getElement().setAttribute("router-link", true);
            title.add(link);
        }
        return new ListItem(title, TextElement.small(Moment.text(entry.at()) + " · " + Moment.who(entry)));
    }
}

package org.leadterm.exercise.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.exercise.ExerciseSummary;
import org.leadterm.exercise.LibraryEntry;
import org.leadterm.exercise.Use;
import org.leadterm.exercise.page.Moment;

/** Exercises as a table; each leads to its page. Versions are numbered without gaps: the latest one's number is how many there are. */
class LibraryTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Exercise", "Specialty", "Level", "Minutes", "Key", "Versions", "Latest released");

    private final Element body = new Element("tbody");

    LibraryTable() {
        addClassNames("panel", "librarytable");
        Element head = new Element("tr");
        COLUMNS.forEach(title -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(title)));
        getElement().appendChild(new Element("table").setAttribute("class", "grid").appendChild(new Element("thead").appendChild(head), body));
    }

    void clear() {
        body.removeAllChildren();
    }

    /** @param keySize how many items its key has */
    void show(LibraryEntry entry, int keySize, Use use) {
        ExerciseSummary exercise = entry.summary();
        Element link = new Element("a").setAttribute("href", "library/" + exercise.id()).setAttribute("router-link", true).setText(exercise.title());
        Element name = new Element("td").setAttribute("class", "name").appendChild(link, line("code", exercise.id().text()));
        if (use != Use.IN_USE) {
            name.appendChild(TextElement.badge("warn", "!", use.title()).getElement());
        }
        Element released = new Element("td").appendChild(line("nowrap", Moment.text(entry.at())), line("xs t2", Moment.who(entry)));
        body.appendChild(new Element("tr").appendChild(name, cell(exercise.specialty()), cell(exercise.level().title()),
                cell(exercise.minutes() + " min"), cell(TextElement.count(keySize, "item")),
                cell(String.valueOf(exercise.version())), released));
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }

    private static Element line(String style, String text) {
        return new Element("div").setAttribute("class", style).setText(text);
    }
}

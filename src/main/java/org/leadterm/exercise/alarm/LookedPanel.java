package org.leadterm.exercise.alarm;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.exercise.alarm.EditionAlarm.Look;
import org.leadterm.exercise.page.Moment;

/** The alarms that somebody looked at: who, when, and with which note. */
class LookedPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Exercise", "Release", "Codes", "Looked at", "Note");

    private final Element body = new Element("tbody");

    LookedPanel() {
        addClassNames("panel", "looked");
        getElement().setAttribute("aria-labelledby", "looked-title");
        H2 title = new H2("Looked at");
        title.setId("looked-title");
        Div head = new Div(title);
        head.addClassName("panelhead");
        Element columns = new Element("tr");
        COLUMNS.forEach(column -> columns.appendChild(new Element("th").setAttribute("scope", "col").setText(column)));
        Div table = new Div();
        table.addClassName("tablepanel");
        table.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", "Looked at");
        table.getElement().appendChild(new Element("table").setAttribute("class", "grid").appendChild(new Element("thead").appendChild(columns), body));
        add(head, table);
    }

    void show(List<EditionAlarm> alarms) {
        setVisible(!alarms.isEmpty());
        body.removeAllChildren();
        alarms.forEach(alarm -> alarm.look().ifPresent(look -> body.appendChild(row(alarm, look))));
    }

    private static Element row(EditionAlarm alarm, Look look) {
        Element link = new Element("a").setAttribute("href", "library/" + alarm.exercise()).setAttribute("router-link", true).setText(alarm.title());
        String codes = alarm.changes().stream().map(change -> change.code().text()).collect(Collectors.joining(", "));
        return new Element("tr").appendChild(new Element("td").appendChild(link), cell(alarm.release()), cell(codes),
                cell(Moment.text(look.at()) + " by " + look.by()), cell(look.note()));
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}

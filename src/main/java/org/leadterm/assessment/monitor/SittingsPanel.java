package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.exercise.library.TextElement;

/** Sittings as a table; each leads to its monitor. */
class SittingsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Sitting", "For", "Opens", "Closes", "Time", "State", "Marks");

    /** @param cohorts the cohorts' names, by id */
    SittingsPanel(List<Sitting> sittings, Map<String, String> cohorts, Instant now) {
        addClassName("panel");
        Div head = new Div(new H2("Sittings"));
        head.addClassName("panelhead");
        add(head);
        if (sittings.isEmpty()) {
            add(TextElement.styled(new Paragraph("No sitting yet. Set one of the papers below."), "none"));
        } else {
            getElement().appendChild(table(COLUMNS, "Sittings", sittings.stream().map(sitting -> row(sitting, cohorts, now)).toList()));
        }
    }

    static Element table(List<String> columns, String name, List<Element> rows) {
        Element head = new Element("tr");
        columns.forEach(title -> head.appendChild(new Element("th").setAttribute("scope", "col").setText(title)));
        Element body = new Element("tbody");
        rows.forEach(row -> body.appendChild(named(row, columns)));
        return new Element("div").setAttribute("class", "tablescroll stacks").setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", name).appendChild(new Element("table").setAttribute("class", "grid mid")
                        .appendChild(new Element("thead").appendChild(head), body));
    }

    /** Where there is no room for columns, a cell shows its name; the first stands over the others. */
    private static Element named(Element row, List<String> columns) {
        row.getChild(0).setAttribute("class", "whole");
        for (int i = 1; i < row.getChildCount(); i++) {
            row.getChild(i).setAttribute("data-label", columns.get(i));
        }
        return row;
    }

    static Element cell(String text) {
        return new Element("td").setText(text);
    }

    static Element link(String path, String text) {
        return new Element("a").setAttribute("href", path).setAttribute("router-link", true).setText(text);
    }

    private static Element row(Sitting sitting, Map<String, String> cohorts, Instant now) {
        Element name = new Element("td").appendChild(link("assessments/" + sitting.id(), sitting.title()),
                new Element("div").setAttribute("class", "xs t2").setText("paper " + sitting.paper() + " version " + sitting.paperVersion()
                        + (sitting.countsFor().isBlank() ? "" : " · counts for " + sitting.countsFor())));
        String whom = sitting.cohort().map(id -> cohorts.getOrDefault(id, "A cohort")).orElse("Named people");
        Element state = new Element("td").appendChild(state(sitting, now));
        return new Element("tr").appendChild(name, cell(whom), cell(Times.day(sitting.window().opens())),
                cell(sitting.window().closes().map(Times::day).orElse("stays open")),
                cell(sitting.minutes() == 0 ? "no limit" : Times.length(sitting.time())), state,
                cell(sitting.release().marksAt(now) ? "shown" : "withheld"));
    }

    private static Element state(Sitting sitting, Instant now) {
        if (sitting.ended().isPresent()) {
            return TextElement.badge("info", "■", "Ended").getElement();
        } else if (sitting.window().opens().isAfter(now)) {
            return TextElement.badge("mute", "○", "Not open yet").getElement();
        }
        return sitting.window().closes().filter(end -> !end.isAfter(now)).isPresent() ? TextElement.badge("info", "■", "Closed").getElement()
                : TextElement.badge("ok", "▶", "Open").getElement();
    }
}

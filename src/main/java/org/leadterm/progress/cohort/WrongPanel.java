package org.leadterm.progress.cohort;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Denominator;
import org.leadterm.progress.CohortProgress.CommonError;
import org.leadterm.progress.CohortProgress.Exercise;
import org.leadterm.progress.Tally;

/** What the cohort gets wrong most: exercises, codes, keys and standards, each with how often. */
class WrongPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    WrongPanel(CohortPage page) {
        addClassNames("panel", "wrongpanel");
        setAriaLabel("What the cohort gets wrong most");
        Map<String, Integer> keys = new LinkedHashMap<>();
        page.errors().forEach(each -> keys.merge(each.key(), each.times(), Integer::sum));
        add(TextElement.styled(new Div(new H2("What the cohort gets wrong most")), "panelhead"), TextElement.styled(new Div(
                part("Exercises", List.of("Exercise", "n", "Errors", "Right"), page.progress().exercises().stream()
                        .filter(each -> CohortTables.errors(each) > 0).limit(MOST).map(WrongPanel::row)),
                part("Codes", List.of("Answer key", "Given", "Key", "Times"), page.errors().stream().limit(MOST).map(WrongPanel::row)),
                part("Error keys", List.of("Key", "Times"), keys.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(MOST).map(WrongPanel::row)),
                part("Standards", List.of("Standard", "Times"), page.standards().entrySet().stream().limit(MOST).map(WrongPanel::row))), "wrongparts"),
                TextElement.styled(TextElement.small("In first attempts; n: first attempts at the exercise. Right: share of the key's codes."), "note-line"));
    }

    private static Div part(String title, List<String> columns, Stream<Element> rows) {
        Element head = new Element("tr");
        columns.forEach(column -> head.appendChild(new Element("th").setAttribute("scope", "col").setAttribute("class", isNumber(column) ? "num" : "")
                .setText(column)));
        Element body = new Element("tbody");
        rows.forEach(body::appendChild);
        Div part = new Div(new H3(title));
        part.getElement().appendChild(body.getChildCount() == 0 ? new Element("p").setAttribute("class", "s t2").setText("None.")
                : new Element("div").setAttribute("class", "tablescroll").setAttribute("tabindex", "0").setAttribute("role", "group")
                        .setAttribute("aria-label", title).appendChild(new Element("table").setAttribute("class", "grid compact")
                                .appendChild(new Element("thead").appendChild(head), body)));
        return part;
    }

    private static boolean isNumber(String column) {
        return List.of("n", "Errors", "Right", "Times").contains(column);
    }

    private static Element row(Exercise each) {
        Tally total = CohortTables.total(each);
        return line(new Element("td").appendChild(new Element("a").setAttribute("href", "library/" + each.exercise()).setAttribute("router-link", true)
                .setText(each.title())), number(each.works()), number(CohortTables.errors(each)),
                text(total.share(Denominator.AUDITOR).map(share -> share.percent() + " %").orElse("–"), "num"));
    }

    private static Element row(CommonError each) {
        return line(text(each.expected().orElse("–"), "code"), text(each.given().orElse("–"), "code"), text(each.key(), "code"), number(each.times()));
    }

    private static Element row(Map.Entry<String, Integer> each) {
        return line(text(each.getKey(), ""), number(each.getValue()));
    }

    private static Element line(Element... cells) {
        return new Element("tr").appendChild(cells);
    }

    private static Element number(int number) {
        return text(String.valueOf(number), "num");
    }

    private static Element text(String text, String look) {
        return new Element("td").setAttribute("class", look).setText(text);
    }
}

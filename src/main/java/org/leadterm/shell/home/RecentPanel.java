package org.leadterm.shell.home;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.report.Dates;

/** The last mark sheets, each with the error key to learn most from. */
class RecentPanel extends HomePanel {
    private static final long serialVersionUID = 1L;
    static final int MOST = 6;

    RecentPanel(LearnerHome home) {
        super("Recent mark sheets");
        more("attempts", "All");
        Element head = new Element("tr");
        List.of("Handed in", "Exercise", "Score", "Main key to learn from", "To learn from").forEach(title -> head.appendChild(
                new Element("th").setAttribute("scope", "col").setText(title)));
        Element body = new Element("tbody");
        home.handedIn(MOST).forEach(line -> body.appendChild(row(line, home)));
        Element table = new Element("table").setAttribute("class", "grid mid compact").appendChild(new Element("thead").appendChild(head), body);
        Element scroll = new Element("div").setAttribute("class", "tablepanel").setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", "Recent mark sheets");
        getElement().appendChild(scroll.appendChild(table));
    }

    private static Element row(AttemptLine line, LearnerHome home) {
        Element link = new Element("a").setAttribute("href", "attempts/" + line.id()).setAttribute("router-link", true).setText(line.title());
        Element key = home.mainKey(line).map(name -> new Element("span").setAttribute("class", "badge keyb error").setText("✕ " + name))
                .orElseGet(() -> new Element("span").setAttribute("class", "t2").setText(line.toLearn() == 0 ? "none" : "–"));
        return new Element("tr").appendChild(cell(line.submittedAt().map(Dates::day).orElse("")), new Element("td").appendChild(link),
                cell(line.percent().map(percent -> percent + "%").orElse("")).setAttribute("class", "b"), new Element("td").appendChild(key),
                cell(line.toLearn() == 0 ? "nothing" : line.toLearn() + (line.toLearn() == 1 ? " code" : " codes")));
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}

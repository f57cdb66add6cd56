package org.leadterm.attempt.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Moments;

/** Attempts as a table. */
public class AttemptTable extends Div {
    private static final long serialVersionUID = 1L;

    public AttemptTable(List<AttemptLine> lines) {
        addClassNames("panel", "tablepanel");
        if (lines.isEmpty()) {
            setText("Nothing yet. Choose an exercise to begin.");
            addClassName("empty");
            return;
        }
        Element head = new Element("tr");
        List.of("Begun", "Exercise", "State", "Score", "To learn from", "Worked").forEach(title -> head.appendChild(
                new Element("th").setAttribute("scope", "col").setText(title)));
        Element body = new Element("tbody");
        lines.forEach(line -> body.appendChild(row(line)));
        getElement().appendChild(new Element("table").setAttribute("class", "grid mid").appendChild(new Element("thead").appendChild(head), body));
    }

    private static Element row(AttemptLine line) {
        boolean open = line.submittedAt().isEmpty();
        Element link = new Element("a").setAttribute("href", (open ? "desk/" : "attempts/") + line.id()).setAttribute("router-link", true)
                .setText(line.title());
        Element state = new Element("span").setAttribute("class", open ? "badge info" : "badge ok").setText(open ? "✎ Open" : "✓ Handed in");
        return new Element("tr").appendChild(cell(Moments.text(line.openedAt())), new Element("td").appendChild(link),
                new Element("td").appendChild(state), cell(line.percent().map(percent -> percent + "%").orElse("")),
                cell(open ? "" : String.valueOf(line.toLearn())), cell(Moments.duration(line.secondsWorked())));
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}

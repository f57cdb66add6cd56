package org.leadterm.attempt.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Moments;

/** Attempts as a table. */
public class AttemptTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final String BEGUN = "Begun";
    private static final String SCORE = "Score";
    private static final String TO_LEARN = "To learn from";
    private static final String WORKED = "Worked";

    public AttemptTable(List<AttemptLine> lines) {
        addClassNames("panel", "tablepanel", "stacks");
        if (lines.isEmpty()) {
            setText("Nothing yet. Choose an exercise to begin.");
            addClassName("empty");
            return;
        }
        Element head = new Element("tr");
        List.of(BEGUN, "Exercise", "State", SCORE, TO_LEARN, WORKED).forEach(title -> head.appendChild(
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
        return new Element("tr").appendChild(cell(BEGUN, Moments.text(line.openedAt())), new Element("td").setAttribute("class", "whole").appendChild(link),
                new Element("td").appendChild(state), cell(SCORE, line.percent().map(percent -> percent + "%").orElse("")),
                cell(TO_LEARN, open ? "" : String.valueOf(line.toLearn())), cell(WORKED, Moments.duration(line.secondsWorked())));
    }

    /** Where there is no room for columns, a cell shows its name. */
    private static Element cell(String name, String text) {
        return new Element("td").setAttribute("data-label", name).setText(text);
    }
}

package org.leadterm.shell.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.progress.cohort.CohortStanding;

/** The tutor's cohorts, each with the way to how it does and with how many need help. */
class CohortsPanel extends HomePanel {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    CohortsPanel(List<CohortStanding> cohorts) {
        super("Cohorts");
        more("cohort-progress", "All");
        if (cohorts.isEmpty()) {
            say("You have no cohort yet.");
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("dues", "s");
        cohorts.stream().limit(MOST).forEach(cohort -> list.add(line(cohort)));
        add(list);
        if (cohorts.size() > MOST) {
            say("And " + (cohorts.size() - MOST) + " more.");
        }
    }

    private static ListItem line(CohortStanding standing) {
        Anchor title = TextElement.styled(new Anchor(standing.address(), standing.cohort().name().text()), "b");
        title.getElement().setAttribute("router-link", true);
        String members = TextElement.count(standing.cohort().members(), "member");
        ListItem line = new ListItem(TextElement.styled(new Div(title,
                TextElement.small(members + (standing.notBegun() > 0 ? " · " + standing.notBegun() + " not begun" : ""))), "grow"));
        if (standing.stuck() > 0) {
            line.add(TextElement.badge("warn", "▲", standing.stuck() + " stuck"));
        }
        return line;
    }
}

package org.leadterm.shell.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.people.cohort.CohortEntry;

/** The tutor's cohorts, each with the way to how it does. */
class CohortsPanel extends HomePanel {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    CohortsPanel(List<CohortEntry> cohorts) {
        super("Cohorts");
        more("cohorts", "All");
        if (cohorts.isEmpty()) {
            say("You have no cohort yet.");
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("dues", "s");
        cohorts.stream().limit(MOST).forEach(cohort -> list.add(line(cohort)));
        add(list);
    }

    private static ListItem line(CohortEntry cohort) {
        Anchor title = TextElement.styled(new Anchor("cohorts/" + cohort.id().text(), cohort.name().text()), "b");
        return new ListItem(TextElement.styled(new Div(title, TextElement.small(TextElement.count(cohort.members(), "member"))), "grow"));
    }
}

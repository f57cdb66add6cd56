package org.leadterm.classification.release.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.classification.load.Problem;

/** Every problem of a file, with its line; some hundreds at a time. */
class ProblemsPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final transient List<Problem> problems;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = ViewElement.button("Show more", this::next, "small");

    ProblemsPanel(List<Problem> problems) {
        this.problems = List.copyOf(problems);
        addClassName("problemspanel");
        list.addClassName("problems");
        add(list);
        if (problems.size() > PAGE) {
            add(more);
        }
        next();
    }

    private void next() {
        int shown = list.getElement().getChildCount();
        int end = Math.min(shown + PAGE, problems.size());
        problems.subList(shown, end).forEach(problem -> list.add(new ListItem(
                ViewElement.styled(new Span("line " + problem.line()), "code"), new Span(problem.text()))));
        more.setVisible(end < problems.size());
    }
}

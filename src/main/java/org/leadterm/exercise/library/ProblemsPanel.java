package org.leadterm.exercise.library;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.exercise.file.Problem;

/** Problems or warnings, each with the file and line where it is. */
public class ProblemsPanel extends UnorderedList {
    private static final long serialVersionUID = 1L;

    public ProblemsPanel(List<Problem> problems) {
        addClassName("problems");
        problems.forEach(problem -> add(new ListItem(TextElement.code(problem.where()), new Span(problem.text()))));
    }
}

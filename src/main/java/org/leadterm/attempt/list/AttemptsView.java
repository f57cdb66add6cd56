package org.leadterm.attempt.list;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Attempts;

/** All of one's attempts; each opens its mark sheet, or the desk while it is open. */
@Route("attempts")
@PageTitle("Mark sheets – Leadterm")
@RolesAllowed({"trainee", "coder"})
@StyleSheet("context://css/lists.css")
@CdiComponent
class AttemptsView extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    AttemptsView(Attempts attempts) {
        addClassName("page");
        List<AttemptLine> lines = attempts.mine();
        Paragraph sub = new Paragraph(lines.size() + (lines.size() == 1 ? " attempt" : " attempts") + ", newest first");
        sub.addClassNames("s", "t2");
        Div head = new Div(new Div(new H1("Mark sheets"), sub));
        head.addClassName("viewhead");
        add(head, new AttemptTable(lines));
    }
}

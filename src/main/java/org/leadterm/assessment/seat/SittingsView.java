package org.leadterm.assessment.seat;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.room.Candidates;

/** What is set for a candidate: when, for how long, and what it counts for. */
@Route("sittings")
@PageTitle("Assessments – Leadterm")
@RolesAllowed({"trainee", "coder"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/seat.css")
@CdiComponent
class SittingsView extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    SittingsView(Candidates candidates) {
        addClassName("page");
        List<Seat> seats = candidates.mine();
        Paragraph about = new Paragraph(seats.isEmpty() ? "Nothing is set for you at present." : "What is set for you, the latest first.");
        about.addClassNames("s", "t2");
        Div head = new Div(new Div(new H1("Assessments"), about));
        head.addClassName("viewhead");
        add(head);
        UnorderedList list = new UnorderedList();
        list.addClassNames("seatlist", "block");
        seats.forEach(seat -> list.add(new ListItem(line(seat))));
        add(list);
    }

    private static Div line(Seat seat) {
        SeatLine line = SeatLine.of(seat);
        Anchor title = new Anchor("sit/" + seat.sitting().id().text(), seat.sitting().title());
        Span state = new Span(line.state());
        state.addClassNames("badge", line.badge());
        Div head = new Div(new H2(title), state);
        head.addClassNames("row", "wrap");
        Paragraph when = new Paragraph(line.when());
        when.addClassNames("s", "t2");
        Div whole = new Div(head, when);
        whole.addClassNames("panel", "pad");
        if (!seat.sitting().countsFor().isEmpty()) {
            whole.add(new Paragraph("It counts for: " + seat.sitting().countsFor()));
        }
        return whole;
    }
}

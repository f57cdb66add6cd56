package org.leadterm.people.trace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Who opened one's record, and when. */
public class TracesPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Europe/London"));

    public TracesPanel(List<Trace> traces) {
        addClassName("traces");
        Paragraph about = new Paragraph("Tutors and administrators who open your work leave a trace here, once a day for each thing.");
        about.addClassNames("s", "t2");
        add(about);
        UnorderedList list = new UnorderedList();
        list.addClassName("stack");
        traces.forEach(trace -> list.add(item(trace)));
        if (traces.isEmpty()) {
            list.add(new ListItem("Nobody has opened your record."));
        }
        add(list);
    }

    private static ListItem item(Trace trace) {
        Span reader = new Span(trace.reader().displayName());
        reader.addClassName("b");
        Span what = new Span(trace.what() + " · " + MOMENT.format(trace.at()));
        what.addClassNames("xs", "t2");
        return new ListItem(reader, new Div(what));
    }
}

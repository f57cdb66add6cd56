package org.leadterm.people.trace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.report.Dates;

/** Who opened one's record, and when. */
public class TracesPanel extends Div {
    private static final long serialVersionUID = 1L;

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
        Span what = new Span(trace.what() + " · " + Dates.moment(trace.at()));
        what.addClassNames("xs", "t2");
        return new ListItem(reader, new Div(what));
    }
}

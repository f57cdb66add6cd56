package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.recurrence.Recurrence;
import org.leadterm.cpd.recurrence.RecurrenceEntry;

/** What comes again by itself, and its end. */
class RecurringPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final UnorderedList list = CpdTexts.styled(new UnorderedList(), "list");
    private final transient Consumer<RecurrenceEntry> stop;
    private transient List<RecurrenceEntry> shown = List.of();

    RecurringPanel(Consumer<RecurrenceEntry> stop) {
        this.stop = stop;
        CpdTexts.panel(this, "Recurring", List.of());
        add(list);
        setVisible(false);
    }

    void show(List<RecurrenceEntry> entries) {
        if (entries.equals(shown)) {
            return;
        }
        shown = entries;
        setVisible(!entries.isEmpty());
        list.removeAll();
        entries.forEach(entry -> {
            Recurrence again = entry.recurrence();
            list.add(new ListItem(CpdTexts.styled(new Div(new H3(again.title()), CpdTexts.small(again.frequency().label() + " until "
                    + Days.text(again.until()) + ". A draft waits here on each day.")), "grow"),
                    CpdTexts.button("Stop", again.title(), () -> stop.accept(entry), "small", "tertiary")));
        });
    }
}

package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadterm.classification.Entry;

/** What the tabular list includes, excludes and notes under a code; exclusions and notes of its category hold for it too. */
class NotesPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Pages pages;
    private final transient Address here;

    NotesPanel(Pages pages, Place.Listed place, Address here) {
        this.pages = pages;
        this.here = here;
        addClassName("inex");
        List<Entry> above = pages.path(place).stream().filter(Place.Listed.class::isInstance).map(one -> ((Place.Listed) one).entry()).toList();
        box("ok", "Includes", place.entry(), Entry::inclusions, List.of());
        box("error", "Excludes", place.entry(), Entry::exclusions, above);
        box("info", "Notes", place.entry(), Entry::notes, above);
        setVisible(getElement().getChildCount() > 0);
    }

    private void box(String kind, String heading, Entry entry, Function<Entry, List<String>> texts, List<Entry> above) {
        UnorderedList list = new UnorderedList();
        texts.apply(entry).forEach(text -> list.add(new ListItem(new LinkedText(text, pages, here))));
        Stream<Entry> inherited = above.stream().filter(one -> !texts.apply(one).isEmpty());
        inherited.forEach(one -> texts.apply(one).forEach(text -> list.add(new ListItem(from(one), new LinkedText(text, pages, here)))));
        if (list.getElement().getChildCount() > 0) {
            Section box = new Section(new H3(heading), list);
            box.addClassNames("ie", kind);
            add(box);
        }
    }

    private static Span from(Entry above) {
        Span from = new Span("at " + above.code() + ": ");
        from.addClassName("t3");
        return from;
    }
}

package org.leadterm.attempt.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.attempt.trail.Search;
import org.leadterm.attempt.trail.Trail;
import org.leadterm.attempt.trail.TrailEntry;

/** What was looked up on the way, search by search with the code that it ended in. It takes no marks. */
class TrailPanel extends Section {
    private static final long serialVersionUID = 1L;
    /** Searches that are shown at once; the others open on demand. */
    private static final int SHOWN = 5;

    TrailPanel(Trail trail) {
        addClassNames("panel", "trailpanel");
        getElement().setAttribute("aria-label", "What was looked up");
        List<Search> searches = trail.searches();
        Span count = new Span(searches.isEmpty() ? "nothing is kept" : count(searches));
        count.addClassNames("xs", "t3");
        Div head = new Div(new H2("What was looked up"), count);
        head.addClassName("panelhead");
        add(head);
        if (!searches.isEmpty()) {
            Div body = new Div(list(searches.subList(0, Math.min(SHOWN, searches.size()))));
            if (searches.size() > SHOWN) {
                body.add(new NativeDetails("The " + (searches.size() - SHOWN) + " searches after these", list(searches.subList(SHOWN, searches.size()))));
            }
            body.addClassName("body");
            add(body);
        }
    }

    private static String count(List<Search> searches) {
        int steps = searches.stream().mapToInt(search -> search.steps().size()).sum();
        long taken = searches.stream().filter(search -> search.taken().isPresent()).count();
        return steps + (steps == 1 ? " look-up, " : " look-ups, ") + taken + (taken == 1 ? " code taken" : " codes taken") + "; they take no marks";
    }

    private static UnorderedList list(List<Search> searches) {
        return new UnorderedList(searches.stream().map(TrailPanel::item).toArray(ListItem[]::new));
    }

    private static ListItem item(Search search) {
        Span end = new Span(search.taken().map(TrailEntry::text).orElse("not taken"));
        end.addClassName(search.taken().isPresent() ? "code" : "t3");
        Span words = new Span(search.words());
        words.addClassName("t2");
        return new ListItem(end, words);
    }
}

package org.leadterm.classification.browse;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Where a page stands, what it is called, its neighbours, and how it may be used. */
class HeadPanel extends Header {
    private static final long serialVersionUID = 1L;

    HeadPanel(Pages pages, Place place, Address here) {
        addClassName("cathead");
        Nav path = new Nav();
        path.addClassNames("xs", "t2");
        path.getElement().setAttribute("aria-label", "Where it stands");
        for (Place above : pages.path(place)) {
            path.add(new PlaceLink(here.at(above), new Text(above.id() + " " + above.title())), new Span(" › "));
        }
        Span code = new Span(place instanceof Place.Part part && part.isChapter() ? "Chapter " + place.id() : place.id());
        code.addClassName("code");
        H2 title = new H2(code, new Text(" " + place.title()));
        title.addClassName("grow");
        title.setId("entry");
        Div row = new Div(title);
        row.addClassName("row");
        pages.before(place).ifPresent(before -> row.add(neighbour(here.at(before), "‹ " + before.id(), "Before: ", before)));
        pages.after(place).ifPresent(after -> row.add(neighbour(here.at(after), after.id() + " ›", "Next: ", after)));
        add(path, row);
        if (place instanceof Place.Listed listed) {
            Paragraph badges = new Paragraph();
            badges.addClassNames("row", "wrap", "badges");
            BookBadges.of(pages.book(), listed.entry()).forEach(badges::add);
            add(badges);
        }
    }

    private static PlaceLink neighbour(Address address, String text, String which, Place place) {
        PlaceLink link = new PlaceLink(address, new Text(text));
        link.addClassNames("btn", "small", which.startsWith("B") ? "before" : "after");
        link.getElement().setAttribute("aria-label", which + place.id() + " " + place.title());
        return link;
    }
}

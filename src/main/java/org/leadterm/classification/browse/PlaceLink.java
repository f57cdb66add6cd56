package org.leadterm.classification.browse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link to a page of the book. */
class PlaceLink extends Anchor {
    private static final long serialVersionUID = 1L;

    PlaceLink(Address address, Component... content) {
        super(address.text(), content);
    }

    /** A code, in the codes' own face. */
    static PlaceLink code(Address address, String text) {
        PlaceLink link = new PlaceLink(address, new Span(text));
        link.addClassName("code");
        return link;
    }

    /** Code and title. */
    static PlaceLink whole(Address here, Place place) {
        Span code = new Span(place.id());
        code.addClassName("code");
        Span title = new Span(place.title());
        title.addClassName("tt");
        return new PlaceLink(here.at(place), code, title);
    }
}

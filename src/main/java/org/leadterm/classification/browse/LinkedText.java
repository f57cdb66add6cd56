package org.leadterm.classification.browse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** A note in which the codes are links. */
class LinkedText extends Span {
    private static final long serialVersionUID = 1L;

    LinkedText(String note, Pages pages, Address here) {
        Piece.of(note, pages).forEach(piece -> add(piece.place()
                .map(place -> (Component) PlaceLink.code(here.at(place), piece.text()))
                .orElseGet(() -> new Text(piece.text()))));
    }
}

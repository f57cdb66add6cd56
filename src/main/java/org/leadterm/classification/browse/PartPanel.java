package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a chapter or block holds, or the whole book's chapters. */
class PartPanel extends Section {
    private static final long serialVersionUID = 1L;

    PartPanel(String heading, List<Place> places, Address here) {
        UnorderedList list = new UnorderedList();
        list.addClassName("parts");
        places.forEach(place -> list.add(new ListItem(PlaceLink.whole(here, place))));
        add(new H3(heading), list);
    }
}

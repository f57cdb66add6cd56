package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** A line of the contents: a chapter, block or category, which may open to what it holds. */
class ContentsRow extends ListItem {
    private static final long serialVersionUID = 1L;
    private final transient Place place;
    private final int level;
    private boolean open;

    ContentsRow(Place place, int level, Address here, Consumer<ContentsRow> onToggle) {
        this.place = place;
        this.level = level;
        addClassName("l" + level);
        getElement().setAttribute("role", "treeitem").setAttribute("aria-level", String.valueOf(level)).setAttribute("tabindex", "-1")
                .setAttribute("aria-label", place.id() + " " + place.title());
        if (canOpen()) {
            NativeButton toggle = new NativeButton("", click -> onToggle.accept(this));
            toggle.addClassName("ch");
            toggle.setTabIndex(-1);
            toggle.setAriaLabel("Open or close " + place.id());
            add(toggle);
        }
        Anchor link = PlaceLink.whole(here, place);
        link.setTabIndex(-1);
        add(link);
        opened(false);
        chosen(false);
    }

    Place place() {
        return place;
    }

    int level() {
        return level;
    }

    boolean isOpen() {
        return open;
    }

    /** Categories are leaves here: their codes stand beside one another on the page. */
    boolean canOpen() {
        return place instanceof Place.Part;
    }

    void opened(boolean now) {
        open = now;
        if (canOpen()) {
            getElement().setAttribute("aria-expanded", String.valueOf(now));
        }
    }

    void chosen(boolean now) {
        getElement().setAttribute("aria-selected", String.valueOf(now));
        setClassName("sel", now);
    }
}

package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chapters, blocks and categories as a tree that reads a level when it is opened; a filter finds any of them, and any code. */
class ContentsPanel extends Nav {
    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 60;
    private final Input filter = new Input(ValueChangeMode.LAZY);
    private final UnorderedList tree = new UnorderedList();
    private final List<ContentsRow> rows = new ArrayList<>();
    private transient Pages pages;
    private transient Address here;

    ContentsPanel() {
        addClassNames("pane", "contents");
        getElement().setAttribute("aria-label", "Chapters and blocks");
        filter.setId("contents-filter");
        filter.setPlaceholder("Filter, or go to a code");
        filter.getElement().setAttribute("aria-label", "Filter chapters and blocks, or go to a code").setAttribute("autocomplete", "off");
        filter.addValueChangeListener(change -> draw());
        Div box = new Div(filter);
        box.addClassName("bookfilter");
        tree.addClassNames("scroll", "tree");
        tree.getElement().setAttribute("role", "tree").setAttribute("aria-label", "Chapters and blocks");
        add(box, tree);
    }

    /** Shows a book with a place of it chosen; what was opened before stays open. */
    void show(Pages shown, Address address, Optional<Place> chosen) {
        boolean other = pages == null || pages.book() != shown.book();
        pages = shown;
        here = new Address(address.classification(), address.place(), List.of());
        if (other) {
            filter.clear();
            draw();
        }
        rows.forEach(row -> row.chosen(false));
        chosen.flatMap(this::reveal).ifPresent(row -> {
            row.chosen(true);
            row.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        });
    }

    private void draw() {
        rows.clear();
        tree.removeAll();
        boolean filtered = !filter.getValue().isBlank();
        (filtered ? pages.matching(filter.getValue(), MOST_FOUND) : pages.chapters()).forEach(place -> put(rows.size(), place, 1));
        if (rows.isEmpty()) {
            tree.add(new Paragraph("Nothing in this release has these words or letters."));
        }
    }

    private void put(int at, Place place, int level) {
        ContentsRow row = new ContentsRow(place, level, here, this::toggle);
        rows.add(at, row);
        tree.addComponentAtIndex(at, row);
    }

    private void toggle(ContentsRow row) {
        if (row.isOpen()) {
            close(row);
        } else {
            open(row);
        }
    }

    private void open(ContentsRow row) {
        int at = rows.indexOf(row);
        for (Place child : pages.children(row.place())) {
            put(++at, child, row.level() + 1);
        }
        row.opened(true);
    }

    private void close(ContentsRow row) {
        int below = rows.indexOf(row) + 1;
        while (below < rows.size() && rows.get(below).level() > row.level()) {
            tree.remove(rows.remove(below));
        }
        row.opened(false);
    }

    /** Opens the way down to a place; a code is found at its category. */
    private Optional<ContentsRow> reveal(Place chosen) {
        List<ContentsRow> found = new ArrayList<>();
        for (Place step : Stream.concat(pages.path(chosen).stream(), Stream.of(chosen)).toList()) {
            rows.stream().filter(row -> row.place().equals(step)).findFirst().ifPresent(found::add);
            found.stream().filter(row -> row.place().equals(step) && row.canOpen() && !row.isOpen() && !step.equals(chosen)).findFirst().ifPresent(this::open);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }
}

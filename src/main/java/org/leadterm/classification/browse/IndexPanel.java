package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.classification.AlphabeticalIndex;
import org.leadterm.classification.IndexEntry;
import org.leadterm.classification.search.CodeSearch;
import org.leadterm.classification.search.Hit;

/** The alphabetical index, where a coder looks first: lead terms, the modifiers under one of them, and what else leads to the page shown. */
class IndexPanel extends Aside {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TERMS = 40;
    private static final int MOST_ALSO = 12;
    private final Input search = new Input(ValueChangeMode.LAZY);
    private final Div found = new Div();
    private transient Pages pages;
    private transient CodeSearch words;
    private transient Address here;
    private transient Optional<Place> chosen = Optional.empty();

    IndexPanel() {
        addClassNames("pane", "bookindex");
        getElement().setAttribute("aria-label", "Alphabetical index");
        search.setId("index-search");
        search.setPlaceholder("Lead term");
        search.getElement().setAttribute("aria-label", "Lead term in the alphabetical index").setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false");
        search.addValueChangeListener(change -> draw(leadTerm().equals(change.getValue()) ? here.index() : List.of()));
        Div box = new Div(search);
        box.addClassName("bookfilter");
        box.getElement().appendChild(new Element("kbd").setText("F2"));
        found.addClassNames("scroll", "ix");
        add(new H2("Index"), box, found);
    }

    void show(Pages shown, CodeSearch search, Address address, Optional<Place> place) {
        pages = shown;
        words = search;
        here = address;
        chosen = place;
        if (leadTerm().isEmpty() || leadTerm().equals(this.search.getValue())) {
            draw(address.index());
        } else {
            this.search.setValue(leadTerm());
        }
    }

    private String leadTerm() {
        return here.index().isEmpty() ? "" : here.index().get(0);
    }

    private void draw(List<String> opened) {
        found.removeAll();
        AlphabeticalIndex index = pages.book().index();
        String typed = search.getValue().strip();
        if (!typed.isEmpty()) {
            List<String> terms = index.leadTerms(typed);
            List<IndexEntry> exact = index.under(typed);
            List<IndexEntry> shown = exact.isEmpty() && terms.size() == 1 ? index.under(terms.get(0)) : exact;
            found.add(new LeadTermPanel(IndexLine.of(shown), pages, here, opened, chosen));
            addTerms(terms.stream().filter(term -> shown.isEmpty() || !term.equalsIgnoreCase(shown.get(0).leadTerm())).toList());
            if (terms.isEmpty()) {
                addPaths(typed);
            }
        } else if (chosen.isEmpty()) {
            Paragraph hint = new Paragraph("Type the lead term: the name of the condition or operation, not the site.");
            hint.addClassNames("s", "t2", "blank");
            found.add(hint);
        }
        chosen.ifPresent(this::addAlso);
    }

    private void addTerms(List<String> terms) {
        UnorderedList list = new UnorderedList();
        terms.stream().limit(MOST_TERMS).forEach(term -> list.add(new ListItem(new IndexLink(here.under(List.of(term)), List.of(term)))));
        addGroup(terms.size() > MOST_TERMS ? "First " + MOST_TERMS + " of " + terms.size() + " lead terms" : "Lead terms", list);
    }

    /** Where no lead term begins so, the words may stand anywhere in the index. */
    private void addPaths(String typed) {
        UnorderedList list = new UnorderedList();
        words.search(typed, MOST_TERMS).of(Hit.Kind.INDEX).forEach(hit -> list.add(line(hit.path(), pages.find(hit.code().text()))));
        addGroup("No lead term begins so. With these words", list);
        if (list.getElement().getChildCount() == 0) {
            Paragraph none = new Paragraph("Nothing in the index has these words.");
            none.addClassNames("s", "t2", "blank");
            found.add(none);
        }
    }

    private void addAlso(Place place) {
        UnorderedList list = new UnorderedList();
        if (place instanceof Place.Listed listed) {
            AlphabeticalIndex index = pages.book().index();
            List<IndexEntry> own = index.pointingAt(listed.entry().code());
            List<IndexEntry> below = pages.book().children(listed.entry().code()).stream().flatMap(child -> index.pointingAt(child.code()).stream()).toList();
            List<IndexEntry> all = Stream.concat(own.stream(), below.stream())
                    .filter(entry -> !key(entry.leadTerm()).equals(key(leadTerm()))).toList();
            all.stream().limit(MOST_ALSO).forEach(entry -> list.add(line(entry.path(), entry.code().flatMap(code -> pages.find(code.text())))));
        }
        addGroup((search.getValue().isBlank() ? "Points to " : "Also points to ") + place.id(), list);
    }

    private static String key(String term) {
        return term.toLowerCase(Locale.ROOT);
    }

    private ListItem line(List<String> path, Optional<Place> place) {
        ListItem line = new ListItem(new IndexLink(here.under(path), path));
        place.ifPresent(code -> line.add(PlaceLink.code(here.under(path).at(code), code.id())));
        return line;
    }

    private void addGroup(String heading, UnorderedList list) {
        if (list.getElement().getChildCount() > 0) {
            list.addClassName("terms");
            H3 title = new H3(heading);
            title.addClassName("grp2");
            found.add(title, list);
        }
    }
}

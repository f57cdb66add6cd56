package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;

/** The fourth or fifth characters of a category side by side, with their inclusion terms and dagger and asterisk partners. */
class CharactersPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final transient Pages pages;
    private final transient Address here;

    CharactersPanel(Pages pages, Place.Listed place, Address here) {
        this.pages = pages;
        this.here = here;
        List<Place.Listed> rows = pages.characters(place).stream().map(Place.Listed.class::cast).toList();
        setVisible(!rows.isEmpty());
        if (!rows.isEmpty()) {
            add(new H3(heading(rows, place)));
            getElement().appendChild(table(rows, place));
        }
    }

    private static String heading(List<Place.Listed> rows, Place.Listed place) {
        String which = rows.stream().allMatch(row -> row.entry().code().length() == 5) ? "Fifth characters" : "Fourth characters";
        return rows.contains(place) ? which + " of " + place.entry().code().parent().map(code -> code.text()).orElse("") : which;
    }

    private Element table(List<Place.Listed> rows, Place.Listed place) {
        boolean marked = rows.stream().anyMatch(row -> row.entry().mark() != Mark.NONE || !pages.partners(row.entry()).isEmpty());
        boolean used = rows.stream().anyMatch(row -> row.entry().usage().isPresent());
        Element head = new Element("tr").appendChild(th("Code"), th("Title and inclusion terms"));
        if (marked) {
            head.appendChild(th("Partner"));
        }
        if (used) {
            head.appendChild(th("Used a year").setAttribute("class", "num"));
        }
        Element body = new Element("tbody");
        for (Place.Listed row : rows) {
            Element line = new Element("tr").appendChild(
                    td(PlaceLink.code(here.at(row), row.id() + row.entry().mark().sign()).getElement()), title(row.entry()));
            if (marked) {
                Element cell = new Element("td");
                pages.partners(row.entry()).forEach(partner -> cell.appendChild(PlaceLink.code(here.at(partner), partner.id() + partner.entry().mark().sign())
                        .getElement(), Element.createText(" ")));
                line.appendChild(cell);
            }
            if (used) {
                line.appendChild(new Element("td").setAttribute("class", "num")
                        .setText(row.entry().usage().isPresent() ? String.format(Locale.UK, "%,d", row.entry().usage().getAsInt()) : ""));
            }
            if (row.equals(place)) {
                line.setAttribute("class", "sel").setAttribute("aria-current", "true");
            }
            body.appendChild(line);
        }
        return new Element("table").setAttribute("class", "grid compact").appendChild(new Element("thead").appendChild(head), body);
    }

    private Element title(Entry entry) {
        String parent = entry.code().parent().flatMap(pages.book()::title).orElse("");
        String own = entry.title().startsWith(parent + " - ") ? entry.title().substring(parent.length() + 3) : entry.title();
        Element cell = td(new Element("b").setText(own));
        return entry.inclusions().isEmpty() ? cell
                : cell.appendChild(new Element("div").setAttribute("class", "t2").setText(entry.inclusions().stream().collect(Collectors.joining("; "))));
    }

    private static Element th(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    private static Element td(Element content) {
        return new Element("td").appendChild(content);
    }
}

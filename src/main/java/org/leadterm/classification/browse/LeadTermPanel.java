package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.classification.Mark;

/** A lead term as the index prints it: modifiers indented under it, each with its codes, <em>see</em> and <em>see also</em> as links. */
class LeadTermPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 5;
    private final transient Pages pages;
    private final transient Address here;

    LeadTermPanel(List<IndexLine> lines, Pages pages, Address here, List<String> opened, Optional<Place> chosen) {
        this.pages = pages;
        this.here = here;
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        Optional<IndexLine> target = lines.stream().filter(line -> isAt(line, opened)).findFirst();
        for (IndexLine line : lines) {
            ListItem item = line(line);
            boolean points = chosen.isPresent() && line.codes().stream().anyMatch(code -> code.text().equals(chosen.get().id()));
            item.setClassName("on", points || line.depth() > 0 && target.filter(line::equals).isPresent());
            if (target.filter(line::equals).isPresent() && line.depth() > 0) {
                item.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            }
            list.add(item);
        }
        if (!lines.isEmpty()) {
            add(list);
        }
    }

    /** The line of a path, or the first below it when the path's last step begins a modifier. */
    private static boolean isAt(IndexLine line, List<String> opened) {
        return line.path().size() == opened.size() && key(String.join(">", line.path())).startsWith(key(String.join(">", opened)));
    }

    private ListItem line(IndexLine line) {
        ListItem item = new ListItem();
        item.addClassName("i" + Math.min(DEEPEST, line.depth()));
        Element words = new Element(line.depth() == 0 ? "b" : "span").setAttribute("class", "grow").setText(line.text());
        item.getElement().appendChild(words);
        line.references().forEach(reference -> {
            Span which = new Span(reference.also() ? "see also " : "see ");
            which.addClassNames("see", "t2");
            which.add(new IndexLink(here.under(reference.path()), reference.path()));
            item.add(which);
        });
        line.codes().forEach(code -> {
            Optional<Place> place = pages.find(code.text());
            String text = code.text() + pages.book().find(code).map(entry -> entry.mark()).orElse(Mark.NONE).sign()
                    + (code.length() == 3 && !pages.book().children(code).isEmpty() ? ".-" : "");
            item.add(place.isPresent() ? PlaceLink.code(here.under(line.path()).at(place.get()), text) : new Span(text));
        });
        return item;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

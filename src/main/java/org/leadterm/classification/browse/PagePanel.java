package org.leadterm.classification.browse;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.leadterm.classification.Code;
import org.leadterm.classification.rules.CodingRule;

/** One page of the tabular list in full. */
class PagePanel extends Article {
    private static final long serialVersionUID = 1L;
    private final transient Function<Code, List<CodingRule>> rules;
    private final Div body = new Div();

    PagePanel(Function<Code, List<CodingRule>> rules) {
        this.rules = rules;
        addClassNames("pane", "bookpage");
        getElement().setAttribute("aria-labelledby", "entry");
        body.addClassName("scroll");
        body.getElement().setAttribute("tabindex", "0");
        add(body);
    }

    void show(Pages pages, Place place, Address here) {
        clear();
        body.add(new HeadPanel(pages, place, here));
        if (place instanceof Place.Listed listed) {
            Code code = listed.entry().code();
            body.add(new NotesPanel(pages, listed, here), new CharactersPanel(pages, listed, here),
                    new RulesPanel(rules.apply(code), code, pages, here));
        } else {
            body.add(new PartPanel("Blocks and categories", pages.children(place), here));
        }
    }

    /** The book closed: its chapters. */
    void showChapters(Pages pages, Address here) {
        clear();
        head(pages.book().classification().title() + ": chapters");
        body.add(new PartPanel("Chapters", pages.chapters(), here));
    }

    /** The release lacks what an address names. */
    void showMissing(Pages pages, Address here) {
        clear();
        head(here.place() + " is not in this release");
        Paragraph why = new Paragraph("The release in force, " + pages.book().release().name() + ", has no chapter, block or code of that name.");
        why.addClassNames("s", "t2", "blank");
        body.add(why, new PartPanel("Chapters", pages.chapters(), here));
    }

    private void head(String title) {
        H2 heading = new H2(title);
        heading.setId("entry");
        Header header = new Header(heading);
        header.addClassName("cathead");
        body.add(header);
    }

    private void clear() {
        body.removeAll();
        body.getElement().executeJs("this.scrollTop = 0");
    }
}

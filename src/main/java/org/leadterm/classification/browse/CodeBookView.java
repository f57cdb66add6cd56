package org.leadterm.classification.browse;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.classification.shelf.CodeBooks;
import org.leadterm.report.Dates;

/** The code book: contents, one page of the tabular list, and the alphabetical index beside it. Every page has its own address. */
@Route("codebook/:classification?/:code?")
@PermitAll
@StyleSheet("context://css/codebook.css")
@CdiComponent
class CodeBookView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final List<List<String>> KEYS = List.of(List.of("F2", "index"), List.of("↑", "move"), List.of("→", "open"), List.of("←", "close"),
            List.of("Enter", "show"), List.of("Alt", "← back"));

    private final transient CodeBooks books;
    private final Span switcher = new Span();
    private final Span release = new Span();
    private final ContentsPanel contents = new ContentsPanel();
    private final PagePanel page;
    private final IndexPanel index = new IndexPanel();
    private transient Pages pages;
    private String title = "Code book";

    @Inject
    CodeBookView(CodeBooks books, Rules rules) {
        this.books = books;
        this.page = new PagePanel(rules::about);
        addClassName("bookview");
        switcher.addClassName("row");
        switcher.getElement().setAttribute("role", "group").setAttribute("aria-label", "Classification");
        release.addClassNames("s", "t2");
        H1 heading = new H1("Code book");
        heading.addClassName("grow");
        Div head = new Div(heading, switcher, release);
        head.addClassName("viewhead");
        Div panes = new Div(contents, page, index);
        panes.addClassNames("split", "cb");
        add(head, panes, keys());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("classification").orElse(Classification.ICD10.id());
        Classification classification = Classification.of(wanted).orElseThrow(() -> new NotFoundException("There is no classification " + wanted + "."));
        show(Address.of(classification, event.getRouteParameters().get("code").orElse(""),
                event.getLocation().getQueryParameters().getSingleParameter(Address.INDEX).orElse("")));
    }

    void show(Address here) {
        CodeBook book = books.book(here.classification());
        if (pages == null || pages.book() != book) {
            pages = new Pages(book);
            tell(book);
        }
        Optional<Place> place = here.place().isEmpty() ? Optional.empty() : pages.find(here.place());
        title = (here.place().isEmpty() ? "Code book" : place.map(found -> found.id() + " " + found.title()).orElse(here.place())) + " – Leadterm";
        contents.show(pages, here, place);
        index.show(pages, books.search(here.classification()), here, place);
        if (place.isPresent()) {
            page.show(pages, place.get(), here);
        } else if (here.place().isEmpty()) {
            page.showChapters(pages, here);
        } else {
            page.showMissing(pages, here);
        }
        setClassName("atplace", place.isPresent());
    }

    private void tell(CodeBook book) {
        switcher.removeAll();
        for (Classification one : Classification.values()) {
            Anchor link = new Anchor("codebook/" + one.id(), one.title());
            link.addClassNames("btn", "small");
            link.getElement().setAttribute("aria-current", String.valueOf(one == book.classification()));
            switcher.add(link);
        }
        release.setText(book.release().name() + " · in force since " + Dates.day(book.release().validFrom())
                + " · " + String.format(Locale.UK, "%,d", book.release().entries().size()) + " codes and categories");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs("const view = this; import(new URL('js/codebook.js', document.baseURI)).then(book => book.open(view))");
    }

    private static Footer keys() {
        Footer keys = new Footer();
        keys.addClassName("keys");
        KEYS.forEach(key -> {
            Span hint = new Span();
            hint.getElement().appendChild(new Element("kbd").setText(key.get(0)), Element.createText(" " + key.get(1)));
            keys.add(hint);
        });
        return keys;
    }
}

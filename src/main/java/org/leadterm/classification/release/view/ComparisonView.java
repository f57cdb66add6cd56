package org.leadterm.classification.release.view;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.release.Releases;
import org.leadterm.classification.release.UnknownRelease;
import org.leadterm.classification.shelf.CodeBooks;

/** What changes from one release to another. */
@Route("releases/:before/:after")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/releases.css")
@CdiComponent
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Releases releases;
    private final transient CodeBooks books;
    private String title = "Comparison";

    @Inject
    ComparisonView(Releases releases, CodeBooks books) {
        this.releases = releases;
        this.books = books;
        addClassNames("page", "comparison");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters().get("before").orElse(""), event.getRouteParameters().get("after").orElse(""));
        } catch (UnknownRelease unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    void show(String before, String after) {
        CodeBook old = releases.book(before);
        CodeBook other = releases.book(after);
        CodeBook inForce = books.book(other.classification());
        title = "From " + old.release().name() + " to " + other.release().name();
        removeAll();
        Paragraph sub = new Paragraph(other.classification().title() + " · " + Texts.count(old.release().entries().size(), "code") + " before, "
                + Texts.count(other.release().entries().size(), "code") + " after. Codes of the book in force lead to their page.");
        Div words = ViewElement.styled(new Div(new H1(title), ViewElement.styled(sub, "s", "t2")), "grow");
        Div head = new Div(words, ViewElement.styled(ViewElement.link("releases", "All releases"), "btn"));
        add(ViewElement.styled(head, "viewhead"),
                new ComparisonPanel(releases.compare(before, after), code -> inForce.find(code).isPresent()));
    }

    @Override
    public String getPageTitle() {
        return title + " – Leadterm";
    }
}

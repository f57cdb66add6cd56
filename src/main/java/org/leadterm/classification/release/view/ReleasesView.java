package org.leadterm.classification.release.view;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.leadterm.classification.Classification;
import org.leadterm.classification.release.NotAllowed;
import org.leadterm.classification.release.ReleaseInUse;
import org.leadterm.classification.release.Releases;
import org.leadterm.classification.release.StoredRelease;
import org.leadterm.classification.shelf.CodeBooks;

/** The releases of both classifications, and the way to bring in another. */
@Route("releases")
@PageTitle("Releases – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/releases.css")
@CdiComponent
class ReleasesView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Releases releases;
    private final transient CodeBooks books;
    private final Map<Classification, ReleasesPanel> panels = new EnumMap<>(Classification.class);
    private final Div done = new Div();

    @Inject
    ReleasesView(Releases releases, CodeBooks books, ImportThreads threads, Clock clock) {
        this.releases = releases;
        this.books = books;
        addClassNames("page", "releaseview");
        Paragraph sub = new Paragraph("The code book in force is the release with the latest first day that has come.");
        Div head = new Div(new Div(new H1("Releases"), ViewElement.styled(sub, "s", "t2")));
        done.addClassNames("outcome", "block");
        done.getElement().setAttribute("role", "status");
        add(ViewElement.styled(head, "viewhead"), new ImportPanel(releases, threads, clock, this::show), done);
        for (Classification classification : Classification.values()) {
            panels.put(classification, new ReleasesPanel(classification, this::askToRetire));
            add(panels.get(classification));
        }
        show();
    }

    private void show() {
        panels.forEach((classification, panel) -> panel.show(releases.periods(classification), books.starter(classification)));
    }

    private void askToRetire(StoredRelease release) {
        new RetireDialog(release, () -> retire(release)).open();
    }

    private void retire(StoredRelease release) {
        done.removeAll();
        try {
            releases.retire(release.id());
            done.add(ViewElement.note("ok", "✓", "“" + release.name() + "” is retired. It stays stored; in force now is “"
                    + books.book(release.classification()).release().name() + "”."));
        } catch (ReleaseInUse | NotAllowed refused) {
            done.add(ViewElement.note("error", "✕", "Nothing was changed. " + refused.getMessage()));
        }
        show();
    }
}

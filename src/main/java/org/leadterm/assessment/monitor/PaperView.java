package org.leadterm.assessment.monitor;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.PaperId;
import org.leadterm.assessment.paper.PaperVersion;
import org.leadterm.assessment.paper.shelf.Papers;
import org.leadterm.assessment.paper.shelf.Templates;

/** A new paper, a new version of one, or one begun from a template that came with the product. */
@Route("assessments/paper/:paper?")
@PageTitle("Paper – Leadterm")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/monitor.css")
@CdiComponent
class PaperView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Papers papers;

    @Inject
    PaperView(Papers papers) {
        this.papers = papers;
        addClassNames("page", "monitor", "papers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> name = event.getRouteParameters().get("paper");
        show(name.map(text -> find(text).orElseThrow(() -> new NotFoundException("There is no paper \"" + text + "\"."))));
    }

    void show(Optional<Paper> paper) {
        removeAll();
        PaperForm form = new PaperForm(papers.stock(), this::store);
        paper.ifPresentOrElse(form::fill, form::begin);
        add(SetSittingView.head(paper.isPresent() ? "Paper" : "New paper"), form);
    }

    private Optional<Paper> find(String text) {
        return PaperId.parse(text).flatMap(papers::find).map(PaperVersion::paper)
                .or(() -> Templates.shipped().stream().filter(paper -> paper.id().text().equals(text)).findFirst());
    }

    private void store(Paper paper) {
        papers.store(paper);
        UI.getCurrent().navigate("assessments");
    }
}

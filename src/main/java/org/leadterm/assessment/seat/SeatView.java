package org.leadterm.assessment.seat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.leadterm.assessment.sitting.Seat;
import org.leadterm.assessment.sitting.room.Candidates;
import org.leadterm.people.token.DeskPasses;

/** A candidate's place in a sitting. Like the desk, the page works over the API with a pass, so that a lost session costs nothing. */
@Route("sit/:sitting")
@RolesAllowed({"trainee", "coder"})
@StyleSheet("context://css/desk.css")
@StyleSheet("context://css/question.css")
@StyleSheet("context://css/seat.css")
@CdiComponent
class SeatView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Candidates candidates;
    private final transient DeskPasses passes;
    private String title = "Sitting";
    private String sitting = "";
    private String candidate = "";

    @Inject
    SeatView(Candidates candidates, DeskPasses passes) {
        this.candidates = candidates;
        this.passes = passes;
        addClassName("seatview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("sitting").orElse("");
        Seat seat = candidates.mine().stream().filter(each -> each.sitting().id().text().equals(wanted)).findFirst()
                .orElseThrow(() -> new NotFoundException("There is no sitting " + wanted + " for you"));
        sitting = wanted;
        candidate = seat.candidate().id().text();
        title = seat.sitting().title() + " – Leadterm";
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getParent().filter(AppLayout.class::isInstance).map(AppLayout.class::cast).ifPresent(frame -> frame.setDrawerOpened(false));
        String page = JsonNodeFactory.instance.objectNode().put("sitting", sitting).put("candidate", candidate).put("token", passes.issue())
                .put("certificate", "certificates/" + sitting + "/" + candidate + ".pdf").toString();
        getElement().executeJs("const host = this; import(new URL('js/seat/seat.js', document.baseURI)).then(seat => seat.open(host, JSON.parse($0)))", page);
    }
}

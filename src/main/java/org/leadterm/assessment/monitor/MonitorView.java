package org.leadterm.assessment.monitor;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.NotThere;
import org.leadterm.assessment.sitting.Release;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.Sittings;
import org.leadterm.assessment.sitting.room.Timings;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.assessment.sitting.watch.Boards;
import org.leadterm.assessment.sitting.watch.Incidents;
import org.leadterm.assessment.sitting.watch.Messages;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.Cohorts;

/** A sitting as it runs: the board is asked for every few seconds. */
@Route("assessments/:sitting")
@RolesAllowed({"tutor", "administrator"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/monitor.css")
@CdiComponent
class MonitorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final int EVERY = 4_000;
    private static final int NEVER = -1;
    private final transient Boards boards;
    private final transient Sittings sittings;
    private final transient Timings timings;
    private final transient Incidents incidents;
    private final transient Messages messages;
    private final transient Cohorts cohorts;
    private final Paragraph done = new Paragraph();
    private final FiguresPanel figures = new FiguresPanel();
    private transient MonitorHead head;
    private transient CandidatesPanel candidates;
    private transient ChosenPanel chosen;
    private transient IncidentsPanel log;
    private transient MessagesPanel said;
    private transient ReleasePanel releasing;
    private transient SittingId id;
    private transient Registration polling = () -> { };
    private String whom = "";
    private String title = "Assessments";

    @Inject
    MonitorView(Boards boards, Sittings sittings, Timings timings, Incidents incidents, Messages messages, Cohorts cohorts) {
        this.boards = boards;
        this.sittings = sittings;
        this.timings = timings;
        this.incidents = incidents;
        this.messages = messages;
        this.cohorts = cohorts;
        addClassNames("page", "monitor");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            open(SittingId.asked(event.getRouteParameters().get("sitting").orElse("")));
        } catch (NotThere unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Leadterm";
    }

    void open(SittingId sitting) {
        id = sitting;
        Board board = boards.board(id);
        title = board.sitting().title();
        whom = board.sitting().cohort().flatMap(cohort -> cohorts.find(new CohortId(cohort))).map(cohort -> cohort.name().text()).orElse("Named people");
        ActElement acts = new ActElement(timings, incidents, id, this::refresh, this::tried);
        head = new MonitorHead(acts);
        SeatingElement seating = new SeatingElement(sittings, timings, messages, id, this::refresh);
        candidates = new CandidatesPanel(one -> refresh(), seating::add);
        chosen = new ChosenPanel(acts, seating);
        said = new MessagesPanel(seating);
        log = new IncidentsPanel(acts, this::close);
        releasing = new ReleasePanel(this::release);
        done.addClassNames("done", "block");
        done.getElement().setAttribute("role", "status");
        Div side = new Div(chosen, said, log, releasing);
        side.addClassName("side");
        Div columns = new Div(candidates, side);
        columns.addClassNames("boardcols", "block");
        removeAll();
        figures.addClassName("block");
        add(head, done, figures, columns);
        show(board);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY);
        polling = event.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        polling.remove();
    }

    private void refresh() {
        show(boards.board(id));
    }

    private void show(Board board) {
        head.show(board, whom);
        figures.show(board);
        candidates.show(board);
        chosen.show(board, candidates.chosen());
        said.show(board, messages.of(id));
        log.show(board);
        releasing.show(board);
    }

    private void close(String incident) {
        incidents.close(id, incident);
        done.setText("✓ The incident is closed.");
        refresh();
    }

    private void release(Release release, String why) {
        sittings.release(id, release, why);
        done.setText("✓ What candidates see is changed.");
        refresh();
    }

    private void tried(NotNow refused) {
        done.setText(refused.getMessage());
        refresh();
    }
}

package org.leadterm.cpd.page.log;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.CycleId;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.clock.ClockState;
import org.leadterm.cpd.history.Histories;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Said;
import org.leadterm.cpd.page.WaysElement;
import org.leadterm.cpd.page.activity.Keeping;
import org.leadterm.cpd.page.activity.ReflectionPanel;
import org.leadterm.cpd.page.clock.ClocksPanel;
import org.leadterm.cpd.recurrence.Recurrence;
import org.leadterm.people.CurrentPerson;

/** One's own CPD log: the cycle, its activities, and the one that is open. */
@Route("cpd")
@PageTitle("CPD log – Leadterm")
@RolesAllowed({"trainee", "coder", "tutor"})
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/cpd.css")
@CdiComponent
class LogView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Logs logs;
    private final transient Keeping keeping;
    private final Paragraph done = CpdTexts.styled(new Paragraph(), "done");
    private final LogHead head;
    private final TargetPanel target = new TargetPanel();
    private final ClocksPanel clocks = ClocksPanel.away();
    private final RecurringPanel recurring = new RecurringPanel(again -> stop(again.id()));
    private final ProposalsPanel proposals = new ProposalsPanel(this::accept, this::dismiss);
    private final TimelinePanel timeline = new TimelinePanel(this::choose);
    private final CheckPanel check = new CheckPanel();
    private final ReflectionPanel reflection;
    private transient Log log;
    private transient Optional<ActivityId> chosen = Optional.empty();

    @Inject
    LogView(Logs logs, LogKeeping keeping, CurrentPerson current) {
        this(logs, (Keeping) keeping, current);
    }

    LogView(Logs logs, Keeping keeping, CurrentPerson current) {
        this.logs = logs;
        this.keeping = keeping;
        addClassNames("cpd", "page");
        done.getElement().setAttribute("role", "status");
        reflection = new ReflectionPanel(keeping, changed -> {
            say("");
            render(logs.of(log.cycle().id()));
        }, this::deleted);
        head = new LogHead(this::show, this::add);
        Div columns = new Div(new Div(target, clocks, recurring), new Div(proposals, timeline, check,
                new ImportPanel(Histories.columns(), this::bring)), reflection);
        columns.addClassName("cp");
        add(head, WaysElement.of(current.get(), "cpd"), done, columns);
        render(logs.current());
    }

    private void show(CycleId id) {
        chosen = Optional.empty();
        reflection.showNone();
        render(logs.of(id));
    }

    private void render(Log now) {
        log = now;
        head.show(now.cycle(), now.cycles());
        target.show(now.check());
        clocks.show(now.clocks(), now.today());
        recurring.show(now.recurring());
        proposals.show(now.proposed(), now.unit());
        timeline.show(now.shown(), now.unit(), chosen);
        check.show(now.check());
    }

    private void choose(ActivityId id) {
        open(log.find(id));
    }

    private void open(Activity activity) {
        chosen = Optional.of(activity.id());
        reflection.show(activity, log.cycle().target(), log.prompts(), log.clocks().stream().map(ClockState::clock).toList());
        reflection.focus();
        timeline.show(log.shown(), log.unit(), chosen);
    }

    private void add() {
        new NewActivityElement(log.today(), log.unit(), this::create, this::begin).open();
    }

    private void create(Entry entry) {
        Activity created = logs.create(entry);
        render(logs.of(log.cycle().id()));
        say("The draft is there. It counts once you have saved it.");
        open(created);
    }

    private void begin(Recurrence recurrence) {
        logs.begin(recurrence);
        render(logs.of(log.cycle().id()));
        say("A draft will wait here on each day.");
    }

    private void stop(String recurrence) {
        logs.stop(recurrence);
        render(logs.of(log.cycle().id()));
        say("No more drafts come of it. Those that are there stay.");
    }

    private void accept(Activity draft) {
        if (Said.when(() -> chosen = Optional.of(keeping.save(draft, draft.entry().with(EntryState.LOGGED)).id()), this::say)) {
            render(logs.of(log.cycle().id()));
            say("Accepted: " + draft.entry().title() + ". It counts; reflect on it beside.");
            chosen.ifPresent(this::choose);
        }
    }

    private void dismiss(Activity draft) {
        if (Said.when(() -> keeping.delete(draft), this::say)) {
            render(logs.of(log.cycle().id()));
            say("Dismissed: " + draft.entry().title() + ".");
        }
    }

    private void deleted() {
        show(log.cycle().id());
        say("The draft is deleted.");
    }

    private int bring(byte[] csv) {
        int brought = logs.bring(csv);
        render(logs.of(log.cycle().id()));
        return brought;
    }

    private void say(String sentence) {
        done.setText(sentence);
    }
}

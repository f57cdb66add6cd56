package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.Optional;
import org.leadterm.assessment.monitor.ActElement.Seated;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.assessment.sitting.watch.BoardLine;

/** The candidate who was chosen, with what can be done for them. */
class ChosenPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final H2 title = new H2();
    private final Span badge = new Span();
    private final Element facts = new Element("dl").setAttribute("class", "dl");
    private final NativeButton time;
    private final NativeButton pause;
    private final NativeButton resume;
    private final NativeButton again;
    private final NativeButton extra;
    private final NativeButton tell;
    private final NativeButton remove;
    private transient Optional<Seated> one = Optional.empty();
    private transient Optional<Candidate> chosen = Optional.empty();

    ChosenPanel(ActElement acts, SeatingElement seating) {
        addClassNames("panel", "chosen");
        title.addClassName("grow");
        time = ActElement.button("Add time", () -> acts.addTime(one), "small");
        pause = ActElement.button("Pause", () -> acts.pause(one), "small");
        resume = ActElement.button("Resume", () -> acts.resume(one), "small");
        again = ActElement.button("Open again", () -> one.ifPresent(acts::reopen), "small");
        extra = ActElement.button("Extra time", () -> chosen.ifPresent(seating::giveExtra), "small");
        tell = ActElement.button("Message", () -> seating.tell(one), "small");
        remove = ActElement.button("Remove", () -> chosen.ifPresent(seating::remove), "small", "danger");
        Div buttons = new Div(time, extra, pause, resume, again, tell, ActElement.button("Log incident", () -> acts.log(one), "small"), remove);
        buttons.addClassNames("row", "wrap");
        Div head = new Div(title, badge);
        head.addClassName("panelhead");
        Div body = new Div();
        body.addClassName("body");
        body.getElement().appendChild(facts, buttons.getElement());
        add(head, body);
        setVisible(false);
    }

    void show(Board board, Optional<String> id) {
        Optional<BoardLine> found = id.flatMap(text -> board.lines().stream().filter(line -> line.candidate().id().text().equals(text)).findFirst());
        setVisible(found.isPresent());
        found.ifPresent(line -> show(board, line));
    }

    private void show(Board board, BoardLine line) {
        Candidate candidate = line.candidate();
        chosen = Optional.of(candidate);
        one = Optional.of(new Seated(candidate.id(), candidate.displayName()));
        title.setText(candidate.displayName());
        Standing standing = Standing.of(line, board.now());
        badge.setText(standing.sign() + " " + standing.text());
        badge.getElement().setAttribute("class", "badge " + standing.style());
        facts.removeAllChildren();
        fact("Account", candidate.name());
        fact("Started", candidate.started().map(Times::clock).orElse("not yet"));
        fact("Last receipt", line.lastSaved().map(Times::clock).orElse("none"));
        fact("Answered", line.parts() == 0 ? "–" : line.answered() + " of " + line.parts() + " parts, " + line.flagged() + " flagged");
        fact("Seen", candidate.seen().map(at -> Times.clock(at) + ", " + Times.since(Duration.between(at, board.now())) + " ago").orElse("never"));
        fact("Deadline", candidate.deadline().map(Times::clock).orElse(line.paused() ? "stands while paused" : "none"));
        boolean handedIn = candidate.state() == CandidateState.SUBMITTED;
        boolean paused = board.pauses().stream().anyMatch(halt -> halt.until().isEmpty() && halt.candidate().equals(Optional.of(candidate.id().text())));
        time.setVisible(!handedIn);
        pause.setVisible(!handedIn && !paused);
        resume.setVisible(paused);
        again.setVisible(handedIn);
        extra.setVisible(!handedIn);
        tell.setVisible(!handedIn);
        remove.setVisible(candidate.state() == CandidateState.WAITING);
    }

    private void fact(String name, String text) {
        facts.appendChild(new Element("dt").setText(name), new Element("dd").setText(text));
    }
}

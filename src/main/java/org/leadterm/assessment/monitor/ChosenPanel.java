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
import org.leadterm.assessment.sitting.Board;
import org.leadterm.assessment.sitting.BoardLine;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.CandidateState;

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
    private transient Optional<Seated> one = Optional.empty();

    ChosenPanel(ActElement acts) {
        addClassNames("panel", "chosen");
        title.addClassName("grow");
        time = ActElement.button("Add time", () -> acts.addTime(one), "small");
        pause = ActElement.button("Pause", () -> acts.pause(one), "small");
        resume = ActElement.button("Resume", () -> acts.resume(one), "small");
        again = ActElement.button("Open again", () -> one.ifPresent(acts::reopen), "small");
        Div buttons = new Div(time, pause, resume, again, ActElement.button("Log incident", () -> acts.log(one), "small"));
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
    }

    private void fact(String name, String text) {
        facts.appendChild(new Element("dt").setText(name), new Element("dd").setText(text));
    }
}

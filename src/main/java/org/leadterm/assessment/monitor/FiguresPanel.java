package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.sitting.CandidateState;
import org.leadterm.assessment.sitting.watch.Board;
import org.leadterm.assessment.sitting.watch.BoardLine;

/** A sitting in five figures. */
class FiguresPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final Figure time = new Figure("Time left");
    private final Figure handedIn = new Figure("Handed in");
    private final Figure saves = new Figure("Saves");
    private final Figure extra = new Figure("Extra time");
    private final Figure incidents = new Figure("Incidents");

    FiguresPanel() {
        addClassName("figures");
        add(time, handedIn, saves, extra, incidents);
    }

    void show(Board board) {
        List<BoardLine> lines = board.lines();
        long done = count(lines, CandidateState.SUBMITTED);
        long open = count(lines, CandidateState.OPEN);
        Optional<Instant> last = lines.stream().filter(line -> line.candidate().isOpen()).flatMap(line -> line.candidate().deadline().stream())
                .max(Instant::compareTo);
        Optional<Duration> left = lines.stream().flatMap(line -> line.left().stream()).max(Duration::compareTo);
        time.show(left.map(Times::left).orElse("–"), "", last.map(end -> "last deadline " + Times.clock(end)).orElseGet(() -> timeWords(board, open)));
        handedIn.show(String.valueOf(done), "of " + lines.size(), open + " working, " + count(lines, CandidateState.WAITING) + " not started");
        long unsaved = lines.stream().filter(line -> line.candidate().isOpen() && line.candidate().unsavedSince().isPresent()).count();
        long saved = lines.stream().filter(line -> line.candidate().isOpen() && line.candidate().unsavedSince().isEmpty()).count();
        saves.show(String.valueOf(saved), "up to date", unsaved == 0 ? "nobody waits for a receipt" : unsaved + " not saved");
        saves.setClassName("alarm", unsaved > 0);
        long more = lines.stream().filter(line -> !Extras.of(line.candidate(), board).isZero()).count();
        Duration all = Extras.forAll(board);
        extra.show(String.valueOf(more), more == 1 ? "candidate" : "candidates", all.isZero() ? "none for all" : Times.length(all) + " more for all");
        long unclosed = board.incidents().stream().filter(one -> one.closed().isEmpty()).count();
        incidents.show(String.valueOf(board.incidents().size()), unclosed + " open",
                board.incidents().stream().findFirst().map(one -> "latest " + Times.minute(one.remark().at())).orElse("none so far"));
    }

    private static String timeWords(Board board, long open) {
        boolean paused = board.pauses().stream().anyMatch(halt -> halt.until().isEmpty() && halt.candidate().isEmpty());
        return paused ? "paused" : open == 0 ? "nobody is working" : "no limit";
    }

    private static long count(List<BoardLine> lines, CandidateState state) {
        return lines.stream().filter(line -> line.candidate().state() == state).count();
    }

    /** A figure with its name and what it is made of. */
    private static final class Figure extends Div {
        private static final long serialVersionUID = 1L;
        private final Span number = new Span();
        private final Span unit = new Span();
        private final Span below = new Span();

        Figure(String name) {
            addClassNames("panel", "figure");
            number.addClassName("big");
            unit.addClassName("t2");
            below.addClassNames("xs", "t2");
            Span title = new Span(name);
            title.addClassNames("s", "t2");
            add(title, new Div(number, unit), below);
        }

        void show(String figure, String what, String madeOf) {
            number.setText(figure);
            unit.setText(what.isEmpty() ? "" : " " + what);
            below.setText(madeOf);
        }
    }
}

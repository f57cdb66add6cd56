package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.leadterm.assessment.sitting.Sitting;
import org.leadterm.assessment.sitting.watch.Board;

/** Which sitting it is, the server's time, and what can be done for all. */
class MonitorHead extends Div {
    private static final long serialVersionUID = 1L;
    private final H1 title = new H1();
    private final Paragraph about = new Paragraph();
    private final Span facts = new Span();
    private final Span clock = new Span();
    private final NativeButton time;
    private final NativeButton pause;
    private final NativeButton resume;
    private final NativeButton end;
    private final Anchor results = new Anchor("", "Results");

    MonitorHead(ActElement acts) {
        addClassName("viewhead");
        time = ActElement.button("Add time", () -> acts.addTime(Optional.empty()));
        pause = ActElement.button("Pause sitting", () -> acts.pause(Optional.empty()));
        resume = ActElement.button("Resume sitting", () -> acts.resume(Optional.empty()), "primary");
        end = ActElement.button("End sitting", acts::end, "danger");
        clock.addClassName("b");
        about.addClassName("sub");
        about.add(facts, new Span(" · server time "), clock);
        Anchor back = new Anchor("assessments", "Assessments");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("s");
        Div words = new Div(back, title, about);
        words.addClassName("grow");
        results.getElement().setAttribute("router-link", true);
        results.addClassName("btn");
        Div acting = new Div(results, time, pause, resume, end);
        acting.addClassNames("row", "wrap");
        add(words, acting);
    }

    void show(Board board, String whom) {
        Sitting sitting = board.sitting();
        title.setText(sitting.title());
        results.setHref("assessments/" + sitting.id() + "/results");
        facts.setText(whom + " · paper " + sitting.paper() + " version " + sitting.paperVersion()
                + (sitting.minutes() == 0 ? " · no limit" : " · " + Times.length(sitting.time()))
                + " · opens " + Times.day(sitting.window().opens())
                + sitting.window().closes().map(at -> ", closes " + Times.day(at)).orElse("")
                + sitting.ended().map(at -> " · ended " + Times.clock(at)).orElse(""));
        clock.setText(Times.clock(board.now()));
        boolean paused = board.pauses().stream().anyMatch(halt -> halt.until().isEmpty() && halt.candidate().isEmpty());
        boolean ended = sitting.ended().isPresent();
        time.setVisible(!ended);
        pause.setVisible(!ended && !paused);
        resume.setVisible(paused);
        end.setVisible(!ended);
    }
}

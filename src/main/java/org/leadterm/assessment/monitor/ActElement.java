package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.leadterm.assessment.NotNow;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.Timings;
import org.leadterm.assessment.sitting.watch.Incidents;
import org.leadterm.attempt.CandidateId;

/** The dialogs of what can be done while a sitting runs, for all or for one. */
final class ActElement {
    private final Timings timings;
    private final Incidents incidents;
    private final SittingId sitting;
    private final Command done;
    private final Consumer<NotNow> refused;

    /**
     * @param done    is called when something was done
     * @param refused is told why something could not be done, where no dialog says it
     */
    ActElement(Timings timings, Incidents incidents, SittingId sitting, Command done, Consumer<NotNow> refused) {
        this.timings = timings;
        this.incidents = incidents;
        this.sitting = sitting;
        this.done = done;
        this.refused = refused;
    }

    static NativeButton button(String text, Command pressed, String... classes) {
        NativeButton button = new NativeButton(text, click -> pressed.execute());
        button.addClassName("btn");
        button.addClassNames(classes);
        return button;
    }

    void addTime(Optional<Seated> one) {
        LineField minutes = minutes("Minutes", one.isPresent() ? "2" : "5");
        new ActDialog("Add time for " + whom(one), "Whoever has handed in already stays so.", "Reason", "Add time")
                .ask(List.of(minutes), why -> given(minutes, number -> timings.extend(reach(one), Duration.ofMinutes(number), why)));
    }

    void pause(Optional<Seated> one) {
        new ActDialog("Pause for " + whom(one), "The clock stops. What is saved meanwhile is kept, and the time is given back when it goes on.",
                "Reason", "Pause")
                .ask(List.of(), why -> does(() -> timings.pause(reach(one), why)));
    }

    void resume(Optional<Seated> one) {
        try {
            timings.resume(reach(one));
            done.execute();
        } catch (NotNow already) {
            refused.accept(already);
        }
    }

    void end() {
        new ActDialog("End the sitting for all",
                "What is acknowledged is handed in a moment later. Nobody can go on after that unless you open a hand-in again.",
                "Reason", "End sitting").dangerous().ask(List.of(), why -> does(() -> timings.end(sitting, why)));
    }

    void reopen(Seated one) {
        LineField minutes = minutes("Minutes from now", "10");
        new ActDialog("Open the hand-in of " + one.name() + " again",
                "The answers are as they were acknowledged. The marks are made anew at the next hand-in.", "Reason", "Open again")
                .ask(List.of(minutes), why -> given(minutes, number -> timings.reopen(sitting, one.id(), number, why)));
    }

    void log(Optional<Seated> one) {
        new ActDialog("Log an incident for " + whom(one), "", "What happened", "Log incident")
                .ask(List.of(), what -> does(() -> incidents.record(reach(one), what)));
    }

    private Reach reach(Optional<Seated> one) {
        return new Reach(sitting, one.map(Seated::id));
    }

    private boolean does(Command work) {
        work.execute();
        done.execute();
        return true;
    }

    private boolean given(LineField field, IntConsumer work) {
        boolean right = field.value().matches("[1-9][0-9]{0,3}") && Integer.parseInt(field.value()) <= Paper.MOST_MINUTES;
        field.say(right ? "" : "A whole number from 1 to " + Paper.MOST_MINUTES + ".");
        return right && does(() -> work.accept(Integer.parseInt(field.value())));
    }

    private static LineField minutes(String label, String value) {
        return LineField.number(label, 1, Paper.MOST_MINUTES, value);
    }

    private static String whom(Optional<Seated> one) {
        return one.map(Seated::name).orElse("all");
    }

    /** A candidate, by name. */
    record Seated(CandidateId id, String name) {
    }
}

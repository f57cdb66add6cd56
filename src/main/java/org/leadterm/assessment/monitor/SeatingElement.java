package org.leadterm.assessment.monitor;

import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.assessment.AssessmentRefused;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.assessment.monitor.ActElement.Seated;
import org.leadterm.assessment.sitting.Candidate;
import org.leadterm.assessment.sitting.Reach;
import org.leadterm.assessment.sitting.SittingId;
import org.leadterm.assessment.sitting.room.Sittings;
import org.leadterm.assessment.sitting.room.Timings;
import org.leadterm.assessment.sitting.watch.Messages;
import org.leadterm.exercise.file.Problem;
import org.leadterm.people.PersonName;

/** The dialogs of who sits, with how much time of their own, and of what they are told. */
final class SeatingElement {
    private static final int LONGEST_LIST = 20_000;
    private final Sittings sittings;
    private final Timings timings;
    private final Messages messages;
    private final SittingId sitting;
    private final Command done;

    /** @param done is called when something was done */
    SeatingElement(Sittings sittings, Timings timings, Messages messages, SittingId sitting, Command done) {
        this.sittings = sittings;
        this.timings = timings;
        this.messages = messages;
        this.sitting = sitting;
        this.done = done;
    }

    void add() {
        LineField people = LineField.text("People", LONGEST_LIST).helping("User names with a blank or comma between them.");
        new ActDialog("Add people", "They sit the same paper, in the same window. Whoever is in it already stays as they are.", "Reason", "Add people")
                .ask(List.of(people), why -> add(people, why));
    }

    void giveExtra(Candidate one) {
        LineField minutes = LineField.number("Extra minutes", 0, ExtraTime.MOST_MINUTES, String.valueOf(one.extra().minutes()));
        LineField percent = LineField.number("Extra per cent", 0, ExtraTime.MOST_PERCENT, String.valueOf(one.extra().percent()));
        new ActDialog("Extra time of " + one.displayName(), "What this person has beyond everybody's time. A deadline that runs already moves at once.",
                "Reason", "Save").ask(List.of(minutes, percent), why -> {
                    boolean right = isUpTo(minutes, ExtraTime.MOST_MINUTES) & isUpTo(percent, ExtraTime.MOST_PERCENT);
                    if (right) {
                        timings.give(sitting, one.id(), new ExtraTime(Integer.parseInt(minutes.value()), Integer.parseInt(percent.value())), why);
                        done.execute();
                    }
                    return right;
                });
    }

    void remove(Candidate one) {
        new ActDialog("Remove " + one.displayName(), "Only who has not begun can be removed. The sitting is then not set for them any more.",
                "Reason", "Remove").dangerous().ask(List.of(), why -> {
                    sittings.remove(sitting, one.id(), why);
                    done.execute();
                    return true;
                });
    }

    void tell(Optional<Seated> one) {
        new ActDialog("Message to " + one.map(Seated::name).orElse("all"), "Their pages show it within seconds, until they say that they have read it.",
                "Message", "Send").ask(List.of(), text -> {
                    messages.send(new Reach(sitting, one.map(Seated::id)), text);
                    done.execute();
                    return true;
                });
    }

    private boolean add(LineField people, String why) {
        List<String> names = Stream.of(people.value().split("[\\s,;]+")).filter(name -> !name.isEmpty()).distinct().toList();
        List<String> bad = names.stream().filter(name -> PersonName.parse(name).isEmpty()).toList();
        people.say(bad.isEmpty() ? names.isEmpty() ? "Name at least one." : "" : "Not user names: " + String.join(", ", bad));
        if (!bad.isEmpty() || names.isEmpty()) {
            return false;
        }
        try {
            sittings.add(sitting, names.stream().map(PersonName::new).toList(), why);
        } catch (AssessmentRefused refused) {
            people.say(refused.problems().stream().map(Problem::text).collect(Collectors.joining(" ")));
            return false;
        }
        done.execute();
        return true;
    }

    private static boolean isUpTo(LineField field, int most) {
        boolean right = field.value().matches("[0-9]{1,4}") && Integer.parseInt(field.value()) <= most;
        field.say(right ? "" : "0 to " + most + ".");
        return right;
    }
}

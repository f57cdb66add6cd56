package org.leadterm.assessment.monitor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import org.leadterm.assessment.deadline.ExtraTime;
import org.leadterm.people.PersonName;

/** A person who gets more time than the others. */
class ExtraRow extends Div {
    private static final long serialVersionUID = 1L;
    private final LineField name = LineField.text("User name", PersonName.MAX_LENGTH);
    private final LineField minutes = LineField.number("Extra minutes", 0, ExtraTime.MOST_MINUTES, "0");
    private final LineField percent = LineField.number("Extra per cent", 0, ExtraTime.MOST_PERCENT, "25");

    ExtraRow(Command remove) {
        addClassNames("extrarow");
        add(name, minutes, percent, ActElement.button("Remove", remove, "small"));
    }

    /** Says what is wrong at its place. */
    boolean isRight() {
        name.say(name().isPresent() ? "" : PersonName.RULE);
        minutes.say(isUpTo(minutes, ExtraTime.MOST_MINUTES) ? "" : "0 to " + ExtraTime.MOST_MINUTES + ".");
        percent.say(isUpTo(percent, ExtraTime.MOST_PERCENT) ? "" : "0 to " + ExtraTime.MOST_PERCENT + ".");
        return name().isPresent() && isUpTo(minutes, ExtraTime.MOST_MINUTES) && isUpTo(percent, ExtraTime.MOST_PERCENT);
    }

    Optional<PersonName> name() {
        return PersonName.parse(name.value());
    }

    ExtraTime extra() {
        return new ExtraTime(Integer.parseInt(minutes.value()), Integer.parseInt(percent.value()));
    }

    void fill(String person, String more, String share) {
        name.fill(person);
        minutes.fill(more);
        percent.fill(share);
    }

    private static boolean isUpTo(LineField field, int most) {
        return field.value().matches("[0-9]{1,4}") && Integer.parseInt(field.value()) <= most;
    }
}

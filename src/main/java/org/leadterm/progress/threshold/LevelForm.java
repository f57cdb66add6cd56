package org.leadterm.progress.threshold;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.leadterm.marking.Group;
import org.leadterm.people.Problem;

/** Thresholds to type. What is wrong is said together under the fields. */
class LevelForm extends Div {
    private static final long serialVersionUID = 1L;
    private final Div message = new Div();
    private final Input name;
    private final Input year;
    private final Input source;
    private final Input sample;
    private final Map<Group, Input> least = new EnumMap<>(Group.class);

    LevelForm(LevelDraft typed, String button, Consumer<LevelDraft> save) {
        addClassNames("fields", "levelform");
        name = field("Name", "Such as audit level 2.", typed.name());
        year = field("Year", "Of the source: 2013, or 2024/25.", typed.year());
        Div groups = new Div();
        groups.addClassName("fourgroups");
        for (Group group : Group.values()) {
            Input input = field(GroupName.of(group) + ", %", "", typed.least().getOrDefault(group, ""));
            input.getElement().setAttribute("inputmode", "decimal");
            least.put(group, input);
            groups.add(input.getParent().orElseThrow());
        }
        add(groups);
        source = field("Source", "Where the numbers were published; say too what contradicts them.", typed.source());
        sample = field("Episodes in a sample", "Empty where the source does not say.", typed.sample());
        message.addClassName("message");
        message.getElement().setAttribute("role", "alert");
        NativeButton submit = new NativeButton(button, click -> send(save));
        submit.addClassNames("btn", "primary");
        add(message, submit);
    }

    private void send(Consumer<LevelDraft> save) {
        message.removeAll();
        try {
            save.accept(draft());
        } catch (LevelRefused refused) {
            refused.problems().stream().map(Problem::text).forEach(text -> message.add(new Div(text)));
        }
    }

    LevelDraft draft() {
        Map<Group, String> percents = new EnumMap<>(Group.class);
        least.forEach((group, input) -> percents.put(group, input.getValue()));
        return new LevelDraft(name.getValue(), year.getValue(), source.getValue(), percents, sample.getValue());
    }

    private Input field(String label, String help, String value) {
        Input input = new Input();
        input.setId("level-" + UUID.randomUUID().toString().substring(0, 8));
        input.setValue(value);
        NativeLabel text = new NativeLabel(label);
        text.setFor(input);
        Div field = new Div(text, input);
        field.addClassName("field");
        if (!help.isEmpty()) {
            Div line = new Div(help);
            line.addClassName("help");
            line.setId(input.getId().orElseThrow() + "-help");
            input.getElement().setAttribute("aria-describedby", line.getId().orElseThrow());
            field.add(line);
        }
        add(field);
        return input;
    }
}

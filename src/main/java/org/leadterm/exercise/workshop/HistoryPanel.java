package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.exercise.LibraryEntry;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.page.Moment;
import org.leadterm.exercise.workshop.form.FieldElement;

/** The draft and the versions before it, the latest first; each can be compared with the draft and with each other. */
class HistoryPanel extends Div {
    private static final long serialVersionUID = 1L;

    /** @param compare gets the number of the version that the draft is compared with */
    HistoryPanel(List<LibraryEntry> versions, int basedOn, Consumer<Integer> compare) {
        addClassName("sec");
        OrderedList list = new OrderedList();
        list.addClassName("vh");
        ListItem draft = new ListItem(TextElement.styled(new Span("This draft"), "b"), TextElement.badge("warn", "✎", "Editing"),
                TextElement.small(basedOn == 0 ? "a new exercise" : "from version " + basedOn));
        draft.addClassName("cur");
        list.add(draft);
        versions.forEach(version -> {
            int number = version.summary().version();
            NativeButton button = FieldElement.button("Compare", () -> compare.accept(number));
            button.addClassName("tertiary");
            button.setAriaLabel("Compare version " + number + " with the draft");
            list.add(new ListItem(TextElement.styled(new Span("Version " + number), "b"), button,
                    TextElement.small(Moment.text(version.at()) + " · " + Moment.who(version))));
        });
        add(new H3("Version history"), list);
    }
}

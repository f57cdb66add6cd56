package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.ItemPlace;
import org.leadterm.exercise.workshop.form.Writing;

/** All that an item of the key can say. */
class ItemForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Writing writing;
    private final transient ItemPlace place;

    ItemForm(Writing writing, ItemPlace place, DraftItem item, int of) {
        this.writing = writing;
        this.place = place;
        addClassName("itemform");
        String id = place.target();
        Checkbox required = new Checkbox("Required", item.required());
        required.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                arrange(one -> one.required(change.getValue()), id + "-why");
            }
        });
        Div numbers = new Div(FieldElement.text("Standard", id + "-standard", item.standard(), text -> type(one -> one.by(text))),
                FieldElement.text("Marks", id + "-marks", item.marks(), text -> type(one -> one.worth(text))));
        if (place.classification() == Classification.OPCS4) {
            Input day = FieldElement.line(item.date(), text -> type(one -> one.on(text)));
            day.setType("date");
            numbers.add(FieldElement.labelled("Date", id + "-date", day));
        }
        numbers.add(required);
        numbers.addClassName("numbers");
        add(new SetsForm(writing, place, item),
                FieldElement.words("Why, shown after marking", id + "-why", item.why(), 3, text -> type(one -> one.because(text))),
                numbers, new AcceptForm(writing, place, item), new EvidenceForm(writing, place, item), acts(item, of));
    }

    private Div acts(DraftItem item, int of) {
        NativeButton up = FieldElement.button("↑ Earlier", () -> move(-1));
        up.setEnabled(place.number() > 0);
        NativeButton down = FieldElement.button("↓ Later", () -> move(1));
        down.setEnabled(place.number() < of - 1);
        NativeButton remove = FieldElement.button("Remove " + item.code(), this::remove);
        Div acts = new Div(up, down, remove);
        acts.addClassNames("row", "wrap");
        return acts;
    }

    private void move(int by) {
        ItemPlace to = place.at(place.number() + by);
        writing.arrange(place.inList(items -> Collections.swap(items, place.number(), to.number())), "");
        writing.open(Optional.of(to));
    }

    private void remove() {
        writing.open(Optional.empty());
        writing.arrange(place.inList(items -> items.remove(place.number())), "add-" + place.episode() + "-" + place.classification().id());
    }

    private void type(UnaryOperator<DraftItem> edit) {
        writing.type(place.edit(edit));
    }

    private void arrange(UnaryOperator<DraftItem> edit, String focus) {
        writing.arrange(place.edit(edit), focus);
    }
}

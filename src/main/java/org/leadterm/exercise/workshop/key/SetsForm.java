package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.workshop.form.CodeField;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.ItemPlace;
import org.leadterm.exercise.workshop.form.Writing;

/** An item's code, or the sets of codes of which a coder may give any one. */
class SetsForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Writing writing;
    private final transient ItemPlace place;

    SetsForm(Writing writing, ItemPlace place, DraftItem item) {
        this.writing = writing;
        this.place = place;
        addClassName("setsform");
        List<List<String>> sets = item.sets();
        for (int at = 0; at < sets.size(); at++) {
            add(set(sets, at));
        }
        add(FieldElement.button("+ Alternative set", () -> put(Lists.with(sets, List.of("")), place.target() + "-code-" + sets.size() + "-0")));
    }

    private Div set(List<List<String>> sets, int at) {
        Div box = new Div();
        box.addClassName("codeset");
        List<String> codes = sets.get(at);
        for (int code = 0; code < codes.size(); code++) {
            int number = code;
            String id = place.target() + "-code-" + at + "-" + code;
            String label = sets.size() == 1 && codes.size() == 1 ? "Code" : "Set " + (at + 1) + ", code " + (code + 1);
            box.add(new CodeField(writing, place.classification(), label, id, codes.get(code),
                    taken -> put(Lists.with(sets, at, Lists.with(codes, number, taken)), id)));
            if (codes.size() > 1 || sets.size() > 1) {
                box.add(FieldElement.sign("✕", "Remove " + label, () -> put(codes.size() == 1 ? Lists.without(sets, at)
                        : Lists.with(sets, at, Lists.without(codes, number)), place.target() + "-code-0-0")));
            }
        }
        box.add(FieldElement.sign("+", "Another code in set " + (at + 1),
                () -> put(Lists.with(sets, at, Lists.with(codes, "")), place.target() + "-code-" + at + "-" + codes.size())));
        return box;
    }

    private void put(List<List<String>> sets, String focus) {
        writing.arrange(place.edit(item -> item.choosing(sets)), focus);
    }
}

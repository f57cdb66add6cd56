package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import java.util.function.UnaryOperator;
import org.leadterm.exercise.draft.content.DraftAccept;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.workshop.form.CodeField;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.ItemPlace;
import org.leadterm.exercise.workshop.form.Writing;

/** Codes that are accepted in an item's place, each for a share of its marks. */
class AcceptForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Writing writing;
    private final transient ItemPlace place;

    AcceptForm(Writing writing, ItemPlace place, DraftItem item) {
        this.writing = writing;
        this.place = place;
        addClassName("partform");
        add(new H4("Accepted in its place"));
        List<DraftAccept> all = item.accept();
        for (int at = 0; at < all.size(); at++) {
            add(line(all.get(at), at));
        }
        String next = place.target() + "-accept-" + all.size();
        add(FieldElement.button("+ Accepted code", () -> writing.arrange(
                place.edit(one -> one.accepting(Lists.with(one.accept(), new DraftAccept("", "0.5", "")))), next)));
    }

    private Div line(DraftAccept accept, int at) {
        String id = place.target() + "-accept-" + at;
        Div line = new Div(new CodeField(writing, place.classification(), "Code", id, accept.code(),
                        code -> change(at, one -> new DraftAccept(code, one.share(), one.why()))),
                FieldElement.text("Share of the marks", id + "-share", accept.share(),
                        share -> change(at, one -> new DraftAccept(one.code(), share, one.why()))),
                FieldElement.text("Why", id + "-why", accept.why(), why -> change(at, one -> new DraftAccept(one.code(), one.share(), why))),
                FieldElement.sign("✕", "Remove accepted code " + accept.code(), () -> writing.arrange(
                        place.edit(one -> one.accepting(Lists.without(one.accept(), at))), place.target())));
        line.addClassName("partline");
        return line;
    }

    private void change(int at, UnaryOperator<DraftAccept> edit) {
        writing.type(place.edit(item -> item.accepting(Lists.with(item.accept(), at, edit.apply(item.accept().get(at))))));
    }
}

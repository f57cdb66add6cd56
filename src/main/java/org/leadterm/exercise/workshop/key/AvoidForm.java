package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.UnaryOperator;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.exercise.draft.content.DraftAvoid;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.Writing;

/** Codes that coders are tempted to give, and why they are wrong here. */
class AvoidForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Writing writing;
    private final transient EpisodeEdit edit;
    private final int episode;

    AvoidForm(Writing writing, int episode, EpisodeEdit edit) {
        this.writing = writing;
        this.edit = edit;
        this.episode = episode;
        addClassName("partform");
        add(TextElement.styled(new H3("Not to be coded"), "kh"));
        List<DraftAvoid> all = writing.content().episodes().get(episode).avoid();
        for (int at = 0; at < all.size(); at++) {
            add(line(all.get(at), at));
        }
        add(FieldElement.button("+ Code to avoid", () -> writing.arrange(edit.of(one -> one.avoiding(Lists.with(one.avoid(), new DraftAvoid("", "")))),
                "item-" + episode + "-avoid-" + all.size())));
    }

    private Div line(DraftAvoid avoid, int at) {
        String id = "item-" + episode + "-avoid-" + at;
        Div line = new Div(FieldElement.text("Code", id, avoid.code(), code -> change(at, one -> new DraftAvoid(code.strip(), one.why()))),
                TextElement.small(title(avoid.code())),
                FieldElement.text("Why not", id + "-why", avoid.why(), why -> change(at, one -> new DraftAvoid(one.code(), why))),
                FieldElement.sign("✕", "Remove " + avoid.code() + " from the codes to avoid",
                        () -> writing.arrange(edit.of(one -> one.avoiding(Lists.without(one.avoid(), at))), "episode-" + episode + "-title")));
        line.addClassName("partline");
        return line;
    }

    private String title(String code) {
        return List.of(Classification.values()).stream().filter(one -> Code.parse(one, code).isPresent())
                .flatMap(one -> writing.title(one, code).stream()).findFirst().orElse("");
    }

    private void change(int at, UnaryOperator<DraftAvoid> change) {
        writing.type(edit.of(one -> one.avoiding(Lists.with(one.avoid(), at, change.apply(one.avoid().get(at))))));
    }
}

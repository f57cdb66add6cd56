package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadterm.exercise.draft.content.DraftQuery;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.Writing;

/** What the clinician is to be asked, where that is part of the right answer. */
class QueryForm extends Div {
    private static final long serialVersionUID = 1L;

    QueryForm(Writing writing, int episode, EpisodeEdit edit) {
        addClassName("partform");
        add(TextElement.styled(new H3("Asking the clinician"), "kh"));
        Optional<DraftQuery> query = writing.content().episodes().get(episode).query();
        if (query.isEmpty()) {
            add(FieldElement.button("+ Query",
                    () -> writing.arrange(
                    edit.of(one -> one.asking(Optional.of(new DraftQuery("", "1")))), "query-" + episode)));
            return;
        }
        Div line = new Div(
                FieldElement.words("What is to be asked", "query-" + episode, query.get().about(), 2,
                        about -> writing.type(edit.of(one -> one.asking(change(one.query(), old -> new DraftQuery(about, old.credit())))))),
                FieldElement.text("Marks", "query-" + episode + "-credit", query.get().credit(),
                        credit -> writing.type(edit.of(one -> one.asking(change(one.query(), old -> new DraftQuery(old.about(), credit)))))),
                FieldElement.sign("✕", "Remove the query",
                        () -> writing.arrange(edit.of(one -> one.asking(Optional.empty())), "episode-" + episode + "-title")));
        line.addClassName("partline");
        add(line);
    }

    private static Optional<DraftQuery> change(Optional<DraftQuery> query, UnaryOperator<DraftQuery> edit) {
        return query.map(edit);
    }
}

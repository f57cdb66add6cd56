package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftEpisode;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.Writing;

/** One consultant episode: what is told of it, its codes, and what goes with them. */
class EpisodeForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Writing writing;
    private final int number;

    /** @param letters how many pieces of evidence have their letter already */
    EpisodeForm(Writing writing, int number, int letters) {
        this.writing = writing;
        this.number = number;
        addClassName("episodeform");
        DraftEpisode episode = writing.content().episodes().get(number);
        Div head = new Div(FieldElement.text("Episode " + (number + 1), "episode-" + number + "-title", episode.title(),
                title -> writing.type(edit(one -> one.named(title)))));
        if (writing.content().episodes().size() > 1) {
            NativeButton remove = FieldElement.sign("✕", "Remove episode " + (number + 1), this::remove);
            head.add(remove);
        }
        head.addClassNames("episodehead");
        add(head, new AdmissionForm(writing, number, this::edit),
                new ItemsForm(writing, number, Classification.ICD10, letters),
                new ItemsForm(writing, number, Classification.OPCS4, letters + lettered(episode, Classification.ICD10)),
                new OrderForm(writing, number, this::edit), new AvoidForm(writing, number, this::edit), new QueryForm(writing, number, this::edit));
    }

    static int lettered(DraftEpisode episode) {
        return lettered(episode, Classification.ICD10) + lettered(episode, Classification.OPCS4);
    }

    private static int lettered(DraftEpisode episode, Classification classification) {
        return (int) episode.items(classification).stream().filter(item -> !item.evidence().isEmpty()).count();
    }

    private UnaryOperator<DraftContent> edit(UnaryOperator<DraftEpisode> edit) {
        return content -> {
            List<DraftEpisode> all = new ArrayList<>(content.episodes());
            all.set(number, edit.apply(all.get(number)));
            return content.having(all);
        };
    }

    private void remove() {
        writing.arrange(content -> {
            List<DraftEpisode> all = new ArrayList<>(content.episodes());
            all.remove(number);
            return content.having(all);
        }, "episode-0-title");
    }
}

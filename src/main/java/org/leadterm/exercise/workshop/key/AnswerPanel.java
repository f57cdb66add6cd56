package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.draft.content.DraftEpisode;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.Writing;

/** The answer key, episode by episode. */
public class AnswerPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Writing writing;
    private final Span count = new Span();

    public AnswerPanel(Writing writing) {
        this.writing = writing;
        addClassNames("pane", "answerpane");
        getElement().setAttribute("aria-label", "Answer key");
        count.addClassNames("s", "t3", "grow");
        render();
    }

    /** Lays it out anew, after something was added, removed or opened. */
    public void render() {
        removeAll();
        List<DraftEpisode> episodes = writing.content().episodes();
        List<DraftItem> items = episodes.stream().flatMap(episode -> List.of(Classification.values()).stream()
                .flatMap(classification -> episode.items(classification).stream())).toList();
        long optional = items.stream().filter(item -> !item.required()).count();
        count.setText(TextElement.count(items.size(), "item") + (optional == 0 ? "" : ", " + optional + " optional"));
        Div head = new Div(new H2("Answer key"), count, FieldElement.button("+ Episode", this::addEpisode));
        head.addClassName("ph");
        Div body = new Div();
        body.addClassName("scroll");
        int letters = 0;
        for (int at = 0; at < episodes.size(); at++) {
            body.add(new EpisodeForm(writing, at, letters));
            letters += EpisodeForm.lettered(episodes.get(at));
        }
        add(head, body);
    }

    private void addEpisode() {
        int number = writing.content().episodes().size();
        writing.arrange(content -> {
            List<DraftEpisode> all = new ArrayList<>(content.episodes());
            all.add(DraftEpisode.titled("Episode " + (number + 1)));
            return content.having(all);
        }, "episode-" + number + "-title");
    }
}

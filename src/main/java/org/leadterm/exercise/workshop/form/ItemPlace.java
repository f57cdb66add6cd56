package org.leadterm.exercise.workshop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.draft.content.DraftEpisode;
import org.leadterm.exercise.draft.content.DraftItem;

/** Where an item of the key stands, counted from 0. */
public record ItemPlace(int episode, Classification classification, int number) {

    /** The name of its field on the page. */
    public String target() {
        return "item-" + episode + "-" + classification.id() + "-" + number;
    }

    /** The item whose field has that name; empty when it is no item's. */
    public static Optional<ItemPlace> of(String target) {
        if (!target.matches("item-[0-9]+-(icd10|opcs4)-[0-9]+")) {
            return Optional.empty();
        }
        String[] parts = target.split("-");
        return Optional.of(new ItemPlace(Integer.parseInt(parts[1]), Classification.of(parts[2]).orElseThrow(), Integer.parseInt(parts[3])));
    }

    /** The item there; empty when it is gone. */
    public Optional<DraftItem> in(DraftContent content) {
        if (episode >= content.episodes().size()) {
            return Optional.empty();
        }
        List<DraftItem> items = content.episodes().get(episode).items(classification);
        return number < items.size() ? Optional.of(items.get(number)) : Optional.empty();
    }

    /** The content with that item changed. */
    public UnaryOperator<DraftContent> edit(UnaryOperator<DraftItem> edit) {
        return inList(items -> items.set(number, edit.apply(items.get(number))));
    }

    /** The content with that item's list changed. */
    public UnaryOperator<DraftContent> inList(ListEdit edit) {
        return content -> {
            List<DraftEpisode> episodes = new ArrayList<>(content.episodes());
            List<DraftItem> items = new ArrayList<>(episodes.get(episode).items(classification));
            edit.apply(items);
            episodes.set(episode, episodes.get(episode).with(classification, items));
            return content.having(episodes);
        };
    }

    public ItemPlace at(int other) {
        return new ItemPlace(episode, classification, other);
    }

    /** Changes a list of items in place. */
    public interface ListEdit {
        void apply(List<DraftItem> items);
    }
}

package org.leadterm.exercise.workshop.form;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadterm.classification.Classification;
import org.leadterm.classification.search.Hit;
import org.leadterm.exercise.draft.content.DraftContent;

/** A draft while it is written: every change is saved at once. */
public interface Writing {

    DraftContent content();

    /** Changes what a field says; the fields stay where they are. */
    void type(UnaryOperator<DraftContent> edit);

    /** Adds, removes or moves something, after which the page is laid out anew and the field of that name has the focus. */
    void arrange(UnaryOperator<DraftContent> edit, String focus);

    /** The item whose fields are open; words selected in a document become its evidence. */
    Optional<ItemPlace> open();

    /** Opens an item's fields, or none. */
    void open(Optional<ItemPlace> item);

    /** A code's official title in the active release. */
    Optional<String> title(Classification classification, String code);

    List<Hit> search(Classification classification, String words);
}

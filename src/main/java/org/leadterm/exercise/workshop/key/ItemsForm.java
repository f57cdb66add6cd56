package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.library.Letter;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.workshop.form.CodeField;
import org.leadterm.exercise.workshop.form.ItemPlace;
import org.leadterm.exercise.workshop.form.Writing;

/** The codes of one classification in the order of the key, and a field that adds another. */
class ItemsForm extends Div {
    private static final long serialVersionUID = 1L;

    ItemsForm(Writing writing, int episode, Classification classification, int letters) {
        boolean diagnoses = classification == Classification.ICD10;
        H3 title = TextElement.styled(new H3(diagnoses ? "Diagnoses, ICD-10, the primary first" : "Procedures, OPCS-4, the primary first"), "kh");
        List<DraftItem> items = writing.content().episodes().get(episode).items(classification);
        OrderedList list = new OrderedList();
        int letter = letters;
        for (int at = 0; at < items.size(); at++) {
            boolean lettered = !items.get(at).evidence().isEmpty();
            ItemPlace place = new ItemPlace(episode, classification, at);
            list.add(new ItemRow(writing, place, items.get(at), items.size(), lettered ? Optional.of(Letter.of(letter)) : Optional.empty()));
            letter += lettered ? 1 : 0;
        }
        ItemPlace next = new ItemPlace(episode, classification, items.size());
        String id = "add-" + episode + "-" + classification.id();
        CodeField add = new CodeField(writing, classification, diagnoses ? "Add a diagnosis: code or words" : "Add a procedure: code or words", id, "",
                code -> writing.arrange(next.inList(all -> all.add(DraftItem.of(code))), id));
        add.addClassName("adding");
        add(title, list, add);
        addClassName("itemsform");
    }
}

package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.exercise.draft.content.DraftEvidence;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.ItemPlace;
import org.leadterm.exercise.workshop.form.Writing;

/** The passages that an item rests on; they are selected in the documents. */
class EvidenceForm extends Div {
    private static final long serialVersionUID = 1L;

    EvidenceForm(Writing writing, ItemPlace place, DraftItem item) {
        addClassName("partform");
        add(new H4("Evidence"));
        List<DraftEvidence> all = item.evidence();
        UnorderedList list = new UnorderedList();
        for (int at = 0; at < all.size(); at++) {
            int number = at;
            DraftEvidence one = all.get(at);
            Span where = new Span(one.document() + (one.occurrence() > 1 ? ", occurrence " + one.occurrence() : ""));
            where.addClassNames("xs", "t2");
            ListItem line = new ListItem(new Span("“" + one.quote() + "”"), where, FieldElement.sign("✕", "Remove the evidence “" + one.quote() + "”",
                    () -> writing.arrange(place.edit(each -> each.resting(Lists.without(each.evidence(), number))), place.target())));
            line.addClassName("quote");
            list.add(line);
        }
        add(list, FieldElement.help("Select words in a document and press Alt+L, or “Use selection for " + item.code() + "”."));
    }
}

package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.exercise.draft.DraftLine;
import org.leadterm.exercise.library.Moment;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.workshop.form.FieldElement;

/** The drafts that are open, the one saved last first. */
class DraftsPanel extends Section {
    private static final long serialVersionUID = 1L;

    DraftsPanel(List<DraftLine> drafts, Consumer<DraftLine> putAway) {
        addClassNames("panel", "draftspanel");
        getElement().setAttribute("aria-label", "Drafts");
        add(TextElement.styled(new Div(new H2("Drafts"), TextElement.small(TextElement.count(drafts.size(), "draft"))), "panelhead"));
        if (drafts.isEmpty()) {
            add(TextElement.styled(new Div(TextElement.small("No draft is open. Begin a new exercise, or edit one below.")), "body"));
            return;
        }
        UnorderedList list = new UnorderedList();
        drafts.forEach(draft -> list.add(line(draft, putAway)));
        list.addClassName("rows");
        add(list);
    }

    private static ListItem line(DraftLine draft, Consumer<DraftLine> putAway) {
        String title = draft.title().isBlank() ? "Untitled exercise" : draft.title();
        Anchor link = new Anchor("workshop/" + draft.id(), title);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("b");
        String from = draft.exercise().map(id -> "next version of " + id + ", from version " + draft.basedOn()).orElse("a new exercise");
        Div words = TextElement.styled(new Div(link, TextElement.small(from + " · begun by " + draft.author() + " · saved "
                + Moment.text(draft.savedAt()) + " by " + draft.lastEditor())), "grow");
        NativeButton away = FieldElement.button("Put away", () -> putAway.accept(draft));
        away.setAriaLabel("Put away the draft " + title);
        return new ListItem(words, away);
    }
}

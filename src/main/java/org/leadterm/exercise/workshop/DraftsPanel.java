package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.exercise.draft.DraftLine;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.page.Moment;
import org.leadterm.exercise.workshop.form.FieldElement;

/** The drafts that are open and, folded, those that were put away; the one saved last first. */
class DraftsPanel extends Section {
    private static final long serialVersionUID = 1L;

    DraftsPanel(List<DraftLine> drafts, List<DraftLine> away, Consumer<DraftLine> putAway, Consumer<DraftLine> takeUp) {
        addClassNames("panel", "draftspanel");
        getElement().setAttribute("aria-label", "Drafts");
        add(TextElement.styled(new Div(new H2("Drafts"), TextElement.small(TextElement.count(drafts.size(), "draft"))), "panelhead"));
        if (drafts.isEmpty()) {
            add(TextElement.styled(new Div(TextElement.small("No draft is open. Begin a new exercise, or edit one below.")), "body"));
        } else {
            add(list(drafts, "Put away", putAway));
        }
        if (!away.isEmpty()) {
            add(new NativeDetails(TextElement.count(away.size(), "draft") + " put away", list(away, "Take up again", takeUp)));
        }
    }

    private static UnorderedList list(List<DraftLine> drafts, String title, Consumer<DraftLine> act) {
        UnorderedList list = new UnorderedList();
        drafts.forEach(draft -> list.add(line(draft, title, act)));
        list.addClassName("rows");
        return list;
    }

    private static ListItem line(DraftLine draft, String act, Consumer<DraftLine> run) {
        String title = draft.title().isBlank() ? "Untitled exercise" : draft.title();
        Anchor link = new Anchor("workshop/" + draft.id(), title);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("b");
        String from = draft.exercise().map(id -> "next version of " + id + ", from version " + draft.basedOn()).orElse("a new exercise");
        Div words = TextElement.styled(new Div(link, TextElement.small(from + " · begun by " + draft.author() + " · saved "
                + Moment.text(draft.savedAt()) + " by " + draft.lastEditor())), "grow");
        NativeButton button = FieldElement.button(act, () -> run.accept(draft));
        button.setAriaLabel(act + ": the draft " + title);
        return new ListItem(words, button);
    }
}

package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.leadterm.exercise.draft.content.DraftItem;
import org.leadterm.exercise.library.Letter;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.workshop.form.ItemPlace;
import org.leadterm.exercise.workshop.form.Writing;

/** An item of the key on a line or two; its fields open under it. */
class ItemRow extends ListItem {
    private static final long serialVersionUID = 1L;

    ItemRow(Writing writing, ItemPlace place, DraftItem item, int of, Optional<Letter> letter) {
        addClassName("keyrow");
        boolean open = writing.open().equals(Optional.of(place));
        Span words = new Span(writing.title(place.classification(), item.code()).orElse("Not in the active release"));
        Div text = TextElement.styled(new Div(words, facts(item)), "grow", "s");
        NativeButton edit = new NativeButton(open ? "Close" : "Edit", click -> writing.open(open ? Optional.empty() : Optional.of(place)));
        edit.addClassNames("btn", "small", "tertiary");
        edit.setId(place.target());
        edit.setAriaLabel((open ? "Close " : "Edit ") + item.code());
        edit.getElement().setAttribute("aria-expanded", String.valueOf(open));
        Div line = new Div(TextElement.styled(new Span(String.valueOf(place.number() + 1)), "seq"), TextElement.code(item.code()), text);
        letter.ifPresent(one -> line.add(TextElement.styled(new Span(one.text()), "ev", one.css())));
        line.add(edit);
        line.addClassName("kr");
        add(line);
        if (open) {
            addClassName("open");
            add(new ItemForm(writing, place, item, of));
        }
    }

    private static Div facts(DraftItem item) {
        Div facts = TextElement.styled(new Div(), "facts", "xs");
        if (!item.required()) {
            facts.add(TextElement.badge("mute", "–", "optional"));
        }
        if (!item.marks().isEmpty()) {
            facts.add(TextElement.badge("info", "=", item.marks() + " marks"));
        }
        item.accept().forEach(accept -> facts.add(TextElement.badge("part", "◐", accept.share() + " for " + accept.code())));
        List<List<String>> others = item.single() || item.sets().isEmpty() ? List.of() : item.sets();
        others.forEach(set -> facts.add(TextElement.badge("info", "=", String.join(" + ", set))));
        return facts;
    }
}

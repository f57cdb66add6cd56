package org.leadterm.exercise.workshop.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.search.Hit;

/** A code, typed or found by words in the active release. Arrows walk through what was found, Enter takes it. */
public class CodeField extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Writing writing;
    private final Classification classification;
    private final transient Consumer<String> taken;
    private final Input input = new Input(ValueChangeMode.LAZY);
    private final UnorderedList found = new UnorderedList();
    private final Span title = new Span();

    /**
     * @param id    the input's name on the page
     * @param taken gets the code in its normal form, or what was typed when it is no code
     */
    public CodeField(Writing writing, Classification classification, String label, String id, String value, Consumer<String> taken) {
        this.writing = writing;
        this.classification = classification;
        this.taken = taken;
        addClassNames("field", "codefield");
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(id);
        input.setId(id);
        input.setValue(value);
        input.setValueChangeTimeout(250);
        input.addClassName("code");
        input.getElement().setAttribute("role", "combobox").setAttribute("autocomplete", "off").setAttribute("spellcheck", "false")
                .setAttribute("aria-expanded", "false").setAttribute("aria-autocomplete", "list").setAttribute("aria-controls", id + "-found");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offer(change.getValue());
            }
        });
        input.getElement().addEventListener("workshop-take", event -> take(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
        found.setId(id + "-found");
        found.addClassName("found");
        found.getElement().setAttribute("role", "listbox").setAttribute("aria-label", "Codes found");
        found.setVisible(false);
        title.addClassNames("xs", "t2", "codetitle");
        title.setText(value.isEmpty() ? "" : writing.title(classification, value).orElse("Not in the active release"));
        add(caption, input, title, found);
    }

    public Input input() {
        return input;
    }

    private void offer(String words) {
        List<Hit> hits = words.isBlank() ? List.of() : writing.search(classification, words);
        found.removeAll();
        hits.forEach(hit -> found.add(option(hit)));
        found.setVisible(!hits.isEmpty());
        input.getElement().setAttribute("aria-expanded", String.valueOf(!hits.isEmpty()));
        found.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private Component option(Hit hit) {
        Span code = new Span(hit.code().text());
        code.addClassName("code");
        ListItem option = new ListItem(code, new Span(" " + hit.title()));
        option.getElement().setAttribute("role", "option");
        option.setId(input.getId().orElseThrow() + "-" + hit.code().text().replace('.', '-'));
        option.addClickListener(click -> take(hit.code().text()));
        return option;
    }

    /** Takes a code, or what was typed in its place: a draft keeps it, and the check says what is wrong. */
    public void take(String text) {
        if (text.isBlank()) {
            return;
        }
        String code = Code.parse(classification, text).map(Code::text).orElse(text.strip());
        found.setVisible(false);
        input.getElement().setAttribute("aria-expanded", "false");
        input.setValue(code);
        title.setText(writing.title(classification, code).orElse("Not in the active release"));
        taken.accept(code);
    }
}

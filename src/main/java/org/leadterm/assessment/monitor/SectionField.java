package org.leadterm.assessment.monitor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.Section;
import org.leadterm.assessment.paper.Stock;
import org.leadterm.exercise.json.Json;

/** A section of a paper, with what is in it. */
class SectionField extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20_000;
    private final LineField name = LineField.text("Section", 100);
    private final LineField instructions = LineField.text("Instructions of the section", LONGEST);
    private final PickField scheme;
    private final LineField passAt = LineField.text("Passes at (per cent)", 20).helping("Empty when it is only counted.");
    private final Div items = new Div();
    private final Span wrong = new Span();
    private final transient List<ItemField> fields = new ArrayList<>();
    private final transient Stock stock;

    SectionField(Stock stock, Command remove) {
        this.stock = stock;
        addClassName("sectionfield");
        Map<String, String> schemes = new LinkedHashMap<>();
        schemes.put("nccq-practical", "NCCQ practical");
        schemes.put("learning", "Learning");
        schemes.put("audit", "Audit");
        scheme = new PickField("Marking scheme of exercises", schemes);
        Div head = new Div(name, passAt, scheme, instructions);
        head.addClassName("twofields");
        items.addClassName("items");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        Div acts = new Div(adding("+ Exercise", ItemKind.EXERCISE, false), adding("+ Question", ItemKind.QUESTION, false),
                adding("+ Exercises by blueprint", ItemKind.EXERCISE, true), adding("+ Questions by blueprint", ItemKind.QUESTION, true),
                ActElement.button("Remove section", remove, "small", "tertiary"));
        acts.addClassNames("row", "wrap");
        add(head, wrong, items, acts);
    }

    SectionField(Section section, Stock stock, Command remove) {
        this(stock, remove);
        name.fill(section.name());
        instructions.fill(section.instructions());
        scheme.pick(section.scheme());
        passAt.fill(section.passAt().map(Shares::percent).orElse(""));
        section.items().forEach(item -> put(gone -> ItemField.of(item, stock, gone)));
    }

    private NativeButton adding(String text, ItemKind kind, boolean draws) {
        return ActElement.button(text, () -> put(gone -> new ItemField(kind, draws, stock, gone)), "small");
    }

    private void put(Function<Command, ItemField> maker) {
        List<ItemField> made = new ArrayList<>();
        ItemField field = maker.apply(() -> {
            fields.removeAll(made);
            made.forEach(items::remove);
        });
        made.add(field);
        fields.add(field);
        items.add(field);
    }

    /** In the form of the API. */
    ObjectNode json() {
        ObjectNode json = Json.object().put("name", name.value()).put("instructions", instructions.value()).put("scheme", scheme.value());
        Shares.put(json, passAt.value());
        ArrayNode all = json.putArray("items");
        fields.forEach(field -> all.add(field.json()));
        return json;
    }

    /** @param at the section's place in the paper */
    void say(Places places, String at) {
        name.say(places.take(at + ".name"));
        passAt.say(places.take(at + ".passAt"));
        scheme.say(places.take(at + ".scheme"));
        for (int number = 0; number < fields.size(); number++) {
            fields.get(number).say(places.take(at + ".items[" + number + "]"));
        }
        wrong.setText(places.take(at));
    }
}

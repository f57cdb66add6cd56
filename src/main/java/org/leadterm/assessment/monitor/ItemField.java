package org.leadterm.assessment.monitor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.assessment.paper.Criterion;
import org.leadterm.assessment.paper.Item;
import org.leadterm.assessment.paper.ItemKind;
import org.leadterm.assessment.paper.ItemRef;
import org.leadterm.assessment.paper.Stock;
import org.leadterm.exercise.json.Json;

/** A part of a section: one exercise or question for everybody, or a blueprint that draws some for each candidate. */
class ItemField extends Div {
    private static final long serialVersionUID = 1L;
    private final ItemKind kind;
    private final boolean draws;
    private final PickField what;
    private final LineField count = LineField.number("How many", 1, Item.Draw.MOST, "1");
    private final Map<Criterion, PickField> wanted = new EnumMap<>(Criterion.class);
    private final LineField marks = LineField.text("Marks each", 20);
    private final Span wrong = new Span();
    private int version;

    ItemField(ItemKind kind, boolean draws, Stock stock, Command remove) {
        this.kind = kind;
        this.draws = draws;
        addClassName("itemrow");
        Map<String, String> titles = new LinkedHashMap<>();
        stock.items().stream().filter(item -> item.ref().kind() == kind)
                .forEach(item -> titles.put(item.ref().id(), item.title() + (item.keptOut().isEmpty() ? "" : " (may not be set now)")));
        what = new PickField(kind == ItemKind.EXERCISE ? "Exercise" : "Question", titles, () -> version = 0);
        if (draws) {
            Span title = new Span(kind == ItemKind.EXERCISE ? "Exercises drawn" : "Questions drawn");
            title.addClassNames("b", "drawn");
            add(title, count);
            criteria(stock);
        } else {
            what.addClassName("grow");
            add(what);
        }
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        add(marks, ActElement.button("Remove", remove, "small"), wrong);
    }

    /** Only what some exercise or question has can be asked for. */
    private void criteria(Stock stock) {
        for (Criterion criterion : Criterion.values()) {
            Map<String, String> texts = new LinkedHashMap<>(Map.of("", "Any"));
            stock.items().stream().filter(item -> item.ref().kind() == kind)
                    .flatMap(item -> item.labels().containsKey(criterion) ? item.labels().get(criterion).stream() : Stream.<String>empty())
                    .collect(Collectors.toCollection(TreeSet::new)).forEach(text -> texts.put(text, text));
            if (texts.size() > 1) {
                ask(criterion, texts);
            }
        }
    }

    private PickField ask(Criterion criterion, Map<String, String> texts) {
        PickField field = new PickField(criterion.name().charAt(0) + criterion.id().substring(1), texts);
        wanted.put(criterion, field);
        add(field);
        return field;
    }

    static ItemField of(Item item, Stock stock, Command remove) {
        ItemField field = new ItemField(item.kind(), item instanceof Item.Draw, stock, remove);
        item.marks().ifPresent(worth -> field.marks.fill(worth.toString()));
        if (item instanceof Item.Draw draw) {
            field.count.fill(String.valueOf(draw.count()));
            draw.wanted().forEach((criterion, text) -> {
                PickField asked = field.wanted.get(criterion);
                (asked == null ? field.ask(criterion, Map.of("", "Any")) : asked).pick(text);
            });
        } else {
            ItemRef ref = ((Item.Fixed) item).ref();
            field.what.pick(ref.id());
            field.version = ref.version();
        }
        return field;
    }

    /** In the form of the API. */
    ObjectNode json() {
        ObjectNode json = Json.object();
        if (draws) {
            json.put("draw", count.value().matches("[0-9]{1,6}") ? Integer.parseInt(count.value()) : 0).put("kind", kind.id());
            wanted.forEach((criterion, field) -> {
                if (!field.value().isEmpty()) {
                    json.put(criterion.id(), field.value());
                }
            });
        } else {
            json.put(kind.id(), what.value());
            if (version > 0) {
                json.put("version", version);
            }
        }
        return marks.value().isEmpty() ? json : json.put("marks", marks.value());
    }

    void say(String problem) {
        wrong.setText(problem);
    }
}

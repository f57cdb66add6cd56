package org.leadterm.exercise.workshop.key;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.leadterm.classification.Classification;
import org.leadterm.exercise.draft.content.DraftEpisode;
import org.leadterm.exercise.draft.content.DraftOrder;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.workshop.form.Choice;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.exercise.workshop.form.Writing;
import org.leadterm.marking.OrderRule;

/** How codes of the key must stand to each other. */
class OrderForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Writing writing;
    private final transient EpisodeEdit edit;
    private final int episode;

    OrderForm(Writing writing, int episode, EpisodeEdit edit) {
        this.writing = writing;
        this.edit = edit;
        this.episode = episode;
        addClassName("partform");
        add(TextElement.styled(new H3("Order"), "kh"));
        DraftEpisode content = writing.content().episodes().get(episode);
        for (int at = 0; at < content.order().size(); at++) {
            add(line(content, at));
        }
        String next = "item-" + episode + "-order-" + content.order().size();
        add(FieldElement.button("+ Order", () -> writing.arrange(edit.of(one -> one.ordered(
                Lists.with(one.order(), new DraftOrder(OrderRule.Kind.FOLLOWS, "", "")))), next)));
    }

    private Div line(DraftEpisode content, int at) {
        DraftOrder order = content.order().get(at);
        String id = "item-" + episode + "-order-" + at;
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("FOLLOWS", "then directly");
        kinds.put("ADJACENT", "next to, either way");
        kinds.put("AFTER", "then anywhere later");
        Map<String, String> codes = codes(content);
        Div line = new Div(
                FieldElement.labelled("Code", id, FieldElement.listening(new Choice(codes, order.first()),
                        code -> change(at, one -> new DraftOrder(one.kind(), code, one.second())))),
                FieldElement.labelled("How", id + "-kind", FieldElement.listening(new Choice(kinds, order.kind().name()),
                        kind -> change(at, one -> new DraftOrder(OrderRule.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), one.first(), one.second())))),
                FieldElement.labelled("Other code", id + "-second", FieldElement.listening(new Choice(codes, order.second()),
                        code -> change(at, one -> new DraftOrder(one.kind(), one.first(), code)))),
                FieldElement.sign("✕", "Remove order " + (at + 1),
                        () -> writing.arrange(edit.of(one -> one.ordered(Lists.without(one.order(), at))), "episode-" + episode + "-title")));
        line.addClassName("partline");
        return line;
    }

    private static Map<String, String> codes(DraftEpisode content) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("", "Choose");
        for (Classification classification : Classification.values()) {
            content.items(classification).forEach(item -> item.sets().forEach(set -> set.forEach(code -> codes.put(code, code))));
        }
        return codes;
    }

    private void change(int at, UnaryOperator<DraftOrder> change) {
        writing.type(edit.of(one -> one.ordered(Lists.with(one.order(), at, change.apply(one.order().get(at))))));
    }
}

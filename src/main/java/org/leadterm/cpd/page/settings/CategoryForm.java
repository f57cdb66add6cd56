package org.leadterm.cpd.page.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.FieldSet.Legend;
import com.vaadin.flow.server.Command;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.cycle.Category;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.page.TickField;

/** A category of a target: its name and letter, how much is asked of it, and the kinds of activity that belong to it. */
class CategoryForm extends FieldSet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;
    private final EntryField label = EntryField.line("Name", LONGEST);
    private final EntryField letter = EntryField.line("Letter", 2);
    private final EntryField least = EntryField.number("At least").helping("0 where only the total is asked for.");
    private final Map<ActivityKind, TickField> kinds = new EnumMap<>(ActivityKind.class);
    private final String id;

    CategoryForm(Optional<Category> category, Command remove) {
        id = category.map(Category::id).orElse("");
        addClassName("categoryform");
        add(new Legend(category.map(Category::label).orElse("New category")));
        Div ticks = CpdTexts.styled(new Div(), "ticks");
        for (ActivityKind kind : ActivityKind.values()) {
            TickField tick = new TickField(kind.label(), () -> { });
            tick.tick(category.filter(each -> each.kinds().contains(kind)).isPresent());
            kinds.put(kind, tick);
            ticks.add(tick);
        }
        label.fill(category.map(Category::label).orElse(""));
        letter.fill(category.map(Category::letter).orElse(""));
        least.fill(category.map(each -> each.target().number()).orElse("0"));
        add(CpdTexts.styled(new Div(label, letter, least), "categoryline"), ticks,
                CpdTexts.button("Remove", category.map(Category::label).orElse("new category"), remove, "small", "tertiary"));
    }

    /** Empty when the amount is none; its field says so. */
    Optional<Category> value(Unit unit) {
        Optional<Amount> amount = Amount.parse(unit, least.value());
        least.say(amount.isPresent() ? "" : "A number such as 12 or 7.5.");
        Set<ActivityKind> ticked = kinds.entrySet().stream().filter(entry -> entry.getValue().ticked()).map(Map.Entry::getKey).collect(Collectors.toSet());
        return amount.map(target -> new Category(id.isEmpty() ? idOf(label.value()) : id, letter.value(), label.value(), ticked, target));
    }

    void focus() {
        label.focus();
    }

    private static String idOf(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return id.isEmpty() ? "category" : id;
    }
}

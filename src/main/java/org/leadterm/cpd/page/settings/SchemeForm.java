package org.leadterm.cpd.page.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.cycle.Category;
import org.leadterm.cpd.cycle.Scheme;
import org.leadterm.cpd.cycle.Target;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.page.Said;
import org.leadterm.people.Problem;

/** What the site asks for in a cycle: its length, its total, its categories, and the prompts of a reflection. */
class SchemeForm extends Section {
    private static final long serialVersionUID = 1L;
    private final EntryField name = EntryField.line("Name of a cycle", 60);
    private final EntryField months = EntryField.number("Length in months");
    private final EntryField begins = EntryField.line("Begins on (day/month)", 5);
    private final EntryField unit = EntryField.pick("Measured in", units());
    private final EntryField total = EntryField.number("Asked for in all");
    private final EntryField source = EntryField.area("Who asks for it", 2, 500).helping("Shown beside the target and on statements.");
    private final EntryField prompts = EntryField.area("Prompts of a reflection, one a line", 4, 1700);
    private final List<CategoryForm> categories = new ArrayList<>();
    private final Div rows = CpdTexts.styled(new Div(), "categories");
    private final Div wrong = CpdTexts.styled(new Div(), "wrong");
    private final transient Consumer<Scheme> save;

    /** @param save stores it, or refuses it as the schemes do */
    SchemeForm(Consumer<Scheme> save) {
        this.save = save;
        CpdTexts.panel(this, "Cycle and targets", List.of());
        wrong.getElement().setAttribute("role", "alert");
        add(CpdTexts.body(CpdTexts.small("What is changed here holds for cycles that begin from now on; those that have begun keep their targets."),
                CpdTexts.styled(new Div(name, months, begins, unit, total), "schemeline"), source, new H3("Categories"), rows,
                CpdTexts.button("+ A category", () -> add(Optional.empty()).focus(), "small", "start"), prompts, wrong,
                CpdTexts.button("Save targets", this::send, "primary", "start")));
    }

    void show(Scheme scheme) {
        name.fill(scheme.name());
        months.fill(String.valueOf(scheme.months()));
        begins.fill("%02d/%02d".formatted(scheme.begins().getDayOfMonth(), scheme.begins().getMonthValue()));
        unit.fill(scheme.target().unit().text());
        total.fill(scheme.target().total().number());
        source.fill(scheme.target().source());
        prompts.fill(String.join("\n", scheme.prompts()));
        rows.removeAll();
        categories.clear();
        scheme.target().categories().forEach(category -> add(Optional.of(category)));
    }

    private CategoryForm add(Optional<Category> category) {
        List<CategoryForm> made = new ArrayList<>();
        made.add(new CategoryForm(category, () -> {
            categories.removeAll(made);
            made.forEach(rows::remove);
        }));
        categories.addAll(made);
        made.forEach(rows::add);
        return made.get(0);
    }

    private void send() {
        wrong.removeAll();
        List.of(name, months, begins, total, source, prompts).forEach(field -> field.say(""));
        Unit measured = Unit.parse(unit.value()).orElse(Unit.HOURS);
        Optional<Amount> asked = Amount.parse(measured, total.value());
        total.say(asked.isPresent() ? "" : "A number such as 35 or 12.5.");
        Optional<MonthDay> day = day();
        begins.say(day.isPresent() ? "" : "A day and a month, such as 01/04.");
        boolean whole = months.value().matches("[0-9]{1,2}");
        months.say(whole ? "" : "A whole number of months.");
        List<Category> parts = categories.stream().flatMap(row -> row.value(measured).stream()).toList();
        if (asked.isPresent() && day.isPresent() && whole && parts.size() == categories.size()) {
            Said.when(() -> tryToSave(new Amount(measured, asked.get().parts()), day.get(), parts), wrong::setText);
        }
    }

    private void tryToSave(Amount asked, MonthDay day, List<Category> parts) {
        try {
            save.accept(new Scheme(name.value(), Integer.parseInt(months.value()), day, new Target(asked, parts, source.value()),
                    prompts.value().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
        } catch (CpdRefused refused) {
            say(refused.problems());
        }
    }

    private void say(List<Problem> problems) {
        Map<String, EntryField> fields = Map.of("name", name, "months", months, "begins", begins, "target", total, "source", source, "prompts", prompts);
        UnorderedList others = new UnorderedList();
        problems.forEach(problem -> Optional.ofNullable(fields.get(problem.where()))
                .ifPresentOrElse(field -> field.say(problem.text()), () -> others.add(new ListItem(problem.text()))));
        wrong.add(others);
    }

    private Optional<MonthDay> day() {
        String text = begins.value();
        try {
            return text.matches("[0-9]{1,2}/[0-9]{1,2}")
                    ? Optional.of(MonthDay.of(Integer.parseInt(text.substring(text.indexOf('/') + 1)), Integer.parseInt(text.substring(0, text.indexOf('/')))))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put(Unit.HOURS.text(), "Hours");
        units.put(Unit.POINTS.text(), "Points");
        return units;
    }
}

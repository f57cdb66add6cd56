package org.leadterm.progress.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.leadterm.attempt.figures.AuditExercise;
import org.leadterm.marking.Denominator;
import org.leadterm.people.Person;
import org.leadterm.people.cohort.CohortEntry;

/** The filters of a review; each takes effect when it is changed. */
class FilterForm extends Div {
    private static final long serialVersionUID = 1L;
    private final transient BiConsumer<String, Map<String, List<String>>> changed;
    private final LinkedHashMap<String, String> values;

    /** What there is to choose from; cohorts and members are none for whoever reviews only their own work. */
    record Choices(boolean keeper, List<CohortEntry> cohorts, List<Person> members, List<AuditExercise> exercises) {
    }

    /** @param changed takes the name of the filter that was changed, and all of them as an address has them */
    FilterForm(Filter filter, Choices choices, BiConsumer<String, Map<String, List<String>>> changed) {
        this.changed = changed;
        this.values = new LinkedHashMap<>(filter.query());
        addClassNames("panel", "reviewfilter");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "What is reviewed");
        if (choices.keeper()) {
            Map<String, String> cohorts = options("Any cohort");
            choices.cohorts().forEach(each -> cohorts.put(each.id().text(), each.name().text()));
            select("Cohort", "cohort", cohorts);
            name(choices.members());
        }
        date("Handed in from", "from");
        date("to", "until");
        Map<String, String> exercises = options("All exercises");
        choices.exercises().forEach(each -> exercises.put(each.exercise().text(), each.title() + " (" + each.works() + ")"));
        filter.exercise().ifPresent(id -> exercises.putIfAbsent(id.text(), id.text() + " (0)"));
        select("Exercise", "exercise", exercises);
        Map<String, String> attempts = options("First attempts only");
        attempts.put("all", "All attempts");
        select("Attempts", "attempts", attempts);
        Map<String, String> rules = options(Names.word(Denominator.AUDITOR));
        Stream.of(Denominator.CODER, Denominator.UNION).forEach(rule -> rules.put(rule.id(), Names.word(rule)));
        select("Percentages of", "rule", rules);
    }

    private static Map<String, String> options(String none) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", none);
        return options;
    }

    private void select(String label, String name, Map<String, String> options) {
        Element select = new Element("select");
        String chosen = values.getOrDefault(name, "");
        options.forEach((value, text) -> {
            Element option = new Element("option").setAttribute("value", value).setText(text);
            if (value.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        add(label, name, select);
    }

    private void date(String label, String name) {
        add(label, name, new Element("input").setAttribute("type", "date").setAttribute("value", values.getOrDefault(name, "")));
    }

    private void name(List<Person> members) {
        Element names = new Element("datalist").setAttribute("id", id("names"));
        members.forEach(each -> names.appendChild(new Element("option").setAttribute("value", each.name().text()).setText(each.displayName())));
        Element input = new Element("input").setAttribute("type", "text").setAttribute("placeholder", "Anybody").setAttribute("autocomplete", "off")
                .setAttribute("value", values.getOrDefault("person", "")).setAttribute("list", names.getAttribute("id"));
        add("User name", "person", input).appendChild(names);
    }

    private Element add(String label, String name, Element field) {
        String id = id(name);
        field.setAttribute("id", id);
        field.addEventListener("change", event -> change(name, event.getEventData().getString("element.value")))
                .addEventData("element.value");
        Element line = new Element("div").setAttribute("class", "field")
                .appendChild(new Element("label").setAttribute("for", id).setText(label), field);
        getElement().appendChild(line);
        return line;
    }

    /** The id of a field on the page, where a filter's name is known. */
    static String id(String name) {
        return "review-" + name;
    }

    void change(String name, String value) {
        values.put(name, value);
        Map<String, List<String>> query = new LinkedHashMap<>();
        values.forEach((key, text) -> query.put(key, List.of(text)));
        changed.accept(name, query);
    }
}

package org.leadterm.attempt.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.marking.MarkingScheme;
import org.leadterm.marking.MarkingSchemes;
import org.leadterm.marking.PassRule;

/** The score and the four audit groups against the site's thresholds, each with the number of codes behind it. */
class GroupsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final Map<Group, String> TITLES = Map.of(Group.PRIMARY_DIAGNOSIS, "Primary diagnosis", Group.SECONDARY_DIAGNOSIS, "Secondary diagnosis",
            Group.PRIMARY_PROCEDURE, "Primary procedure", Group.SECONDARY_PROCEDURE, "Secondary procedure");

    /** @param yardsticks those that the site has chosen */
    GroupsPanel(Sheet sheet, List<Yardstick> yardsticks) {
        addClassNames("panel", "groups");
        getElement().setAttribute("aria-label", "Score");
        add(score(sheet));
        for (Group group : Group.values()) {
            add(group(group, sheet.groups().get(group.id()), yardsticks.stream().sorted(Comparator.comparing(each -> each.least().get(group))).toList()));
        }
    }

    private static Div score(Sheet sheet) {
        Div score = new Div(styled(new H2("Score"), "s"), styled(new Div(sheet.percent().map(percent -> percent + "%").orElse("No marks")), "big"),
                styled(new Paragraph(mixed(sheet.awarded()) + " of " + mixed(sheet.available()) + " marks"), "s"));
        sheet.passed().ifPresent(passed -> score.add(Badges.verdict(passed, passed ? "Passed" : "Not passed")));
        MarkingSchemes.named(sheet.scheme()).map(MarkingScheme::pass).ifPresent(rule -> {
            if (rule instanceof PassRule.GroupsReach reach) {
                score.add(styled(new Paragraph("Passed when every group reaches " + reach.thresholds().name() + " (" + reach.thresholds().year() + ")"),
                        "xs", "t2"));
            }
        });
        return score;
    }

    /** @param yardsticks the least strict first */
    private static Div group(Group group, JsonNode numbers, List<Yardstick> yardsticks) {
        int correct = numbers.get("correct").asInt();
        int total = numbers.get("total").asInt();
        Div head = styled(new Div(new H3(title(group)), new Span()), "row");
        Div panel = new Div(head);
        if (total == 0) {
            panel.add(styled(new Paragraph("None in the reference answer."), "s", "t2"));
        } else {
            Optional<Boolean> met = yardsticks.stream().findFirst().map(least -> least.isMet(group, correct, total));
            met.ifPresent(good -> head.add(Badges.verdict(good, good ? "Met" : "Below")));
            String percent = SheetFinding.text(numbers, "percent").orElse("0.0");
            Div bar = bar(percent, met.map(good -> good ? "ok" : "error").orElse("info"));
            panel.add(styled(new Div(new Span(percent + "%"), bar), "meter"), styled(new Paragraph(correct + " of " + total), "xs", "t2"));
            yardsticks.forEach(each -> {
                bar.add(line(each.least().get(group)));
                panel.add(styled(new Paragraph((each.isMet(group, correct, total) ? "✓ " : "✕ ") + each.title() + ": " + each.percent(group)), "xs", "t2"));
            });
        }
        surplus(numbers).ifPresent(text -> panel.add(styled(new Paragraph(text), "xs", "t2")));
        return panel;
    }

    static String title(Group group) {
        return TITLES.get(group);
    }

    private static Optional<String> surplus(JsonNode numbers) {
        int omitted = numbers.get("omitted").asInt();
        int notRelevant = numbers.get("notRelevant").asInt();
        if (omitted + notRelevant == 0) {
            return Optional.empty();
        }
        return Optional.of(omitted + " omitted, " + notRelevant + " not relevant");
    }

    private static Div bar(String percent, String verdict) {
        Div bar = styled(new Div(), "bar", verdict);
        bar.getElement().setAttribute("aria-hidden", "true");
        Span filled = styled(new Span(), "filled");
        filled.getStyle().set("width", percent + "%");
        bar.add(filled);
        return bar;
    }

    private static Span line(Fraction threshold) {
        Span line = styled(new Span(), "line");
        line.getStyle().set("left", threshold.percent() + "%");
        return line;
    }

    /** Marks as people write them: {@code 7½}, {@code 10}, {@code 22/3} as {@code 7 1/3}. */
    static String mixed(String marks) {
        String[] parts = marks.split("/");
        if (parts.length == 1) {
            return marks;
        }
        long numerator = Long.parseLong(parts[0]);
        long denominator = Long.parseLong(parts[1]);
        String whole = numerator / denominator == 0 ? "" : String.valueOf(numerator / denominator);
        String rest = Math.abs(numerator % denominator) + "/" + denominator;
        return rest.equals("1/2") ? whole + "½" : (whole + " " + rest).strip();
    }

    private static <C extends com.vaadin.flow.component.HasStyle> C styled(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }
}

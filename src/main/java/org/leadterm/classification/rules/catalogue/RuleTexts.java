package org.leadterm.classification.rules.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.leadterm.classification.rules.CodingRule;
import org.leadterm.classification.rules.Severity;
import org.leadterm.classification.rules.Validity;
import org.leadterm.classification.rules.site.RuleState;
import org.leadterm.report.Dates;

/** How the screens of rules say what they say. */
final class RuleTexts {
    private RuleTexts() {
    }

    static String moment(Instant moment) {
        return Dates.moment(moment);
    }

    static String title(Severity severity) {
        return severity == Severity.ERROR ? "Error" : "Warning";
    }

    static String title(Validity validity) {
        boolean always = validity.from().equals(LocalDate.MIN);
        boolean forEver = validity.to().equals(LocalDate.MAX);
        if (always && forEver) {
            return "Always";
        }
        return (always ? "Until " : "From " + Dates.day(validity.from()) + (forEver ? "" : " to ")) + (forEver ? "" : Dates.day(validity.to()));
    }

    /** The rule's words, before there are codes to name. */
    static String message(CodingRule rule) {
        return rule.message().replace("{code}", rule.codes().toString())
                .replace("{others}", rule.condition().others().isEmpty() ? "another such code" : rule.condition().others().toString());
    }

    /** A tint, a sign and a word together, so that colour is never alone. */
    static Span badge(Severity severity) {
        return severity == Severity.ERROR ? badge("error", "✕", title(severity)) : badge("warn", "!", title(severity));
    }

    static Span badge(RuleState state) {
        return state == RuleState.IN_USE ? badge("ok", "✓", state.title()) : badge("mute", "–", state.title());
    }

    static Span badge(String kind, String sign, String text) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        return styled(new Span(mark, new Span(text)), "badge", kind);
    }

    static Section panel(String title, Component... parts) {
        H2 heading = styled(new H2(title), "panelhead");
        Section panel = styled(new Section(heading), "panel");
        panel.getElement().setAttribute("aria-label", title);
        panel.add(parts);
        return panel;
    }

    static <C extends HasStyle> C styled(C component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    /** {@code 1 rule}, {@code 2 rules}. */
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}

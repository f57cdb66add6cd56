package org.leadterm.progress.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.progress.Readiness;
import org.leadterm.progress.chart.Chart;
import org.leadterm.progress.chart.Likely;
import org.leadterm.progress.chart.Percent;
import org.leadterm.progress.chart.RangeBar;

/** How near the two papers of the national qualification are: a range with its reason, or that there is too little to say. */
public class ReadinessPanel extends Section {
    private static final long serialVersionUID = 1L;

    public ReadinessPanel(Readiness practical, Readiness theory) {
        addClassNames("panel", "readypanel");
        getElement().setAttribute("aria-label", "Qualification readiness");
        UnorderedList papers = new UnorderedList(paper("Practical", practical), paper("Theory", theory));
        papers.addClassName("ready");
        add(TextElement.styled(new Div(new H2("Qualification readiness")), "panelhead"), TextElement.styled(new Div(papers, TextElement.small(
                "The bar is the range in which the true share most likely lies (95%); it narrows as you do more. It looks at your latest work, "
                        + "whatever the time chosen above.")), "body"));
    }

    private static ListItem paper(String name, Readiness readiness) {
        Percent pass = Shares.percent(readiness.pass());
        ListItem item = new ListItem(TextElement.styled(new Div(TextElement.styled(new H3(name + ", pass " + pass), "s", "grow"), badge(readiness)), "row"));
        readiness.range().ifPresent(range -> item.add(new Chart(new RangeBar(name + " readiness, n " + readiness.n(), Shares.percent(range.share()),
                new Likely(Shares.percent(range.low()), Shares.percent(range.high())), pass).picture())));
        item.add(TextElement.small(readiness.range().map(range -> "Likely " + Shares.percent(range.low()).number() + " to "
                + Shares.percent(range.high()) + ". ").orElse("") + readiness.reason()));
        return item;
    }

    private static Span badge(Readiness readiness) {
        return switch (readiness.state()) {
            case TOO_FEW -> TextElement.badge("mute", "–", "Too few");
            case NOT_YET -> TextElement.badge("warn", "△", "Not yet");
            case NEAR -> TextElement.badge("info", "◐", "Near");
            case ON_TRACK -> TextElement.badge("ok", "✓", "On track");
        };
    }
}

package org.leadterm.progress.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Group;
import org.leadterm.progress.chart.Chart;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.progress.threshold.GroupName;

/** The accuracy in the four groups of an audit, week by week, against the thresholds that the site has chosen. */
class GroupsPanel extends Section {
    private static final long serialVersionUID = 1L;

    GroupsPanel(PersonRecord record) {
        addClassNames("panel", "trendspanel");
        getElement().setAttribute("aria-label", "Accuracy by audit group");
        Div head = TextElement.styled(new Div(TextElement.styled(new H2("Accuracy by audit group"), "grow")), "panelhead");
        head.add(TextElement.styled(new Span("n = codes in the key that week · whisker: 95% range"), "xs", "t2"));
        Div trends = TextElement.styled(new Div(), "trends");
        Stream.of(Group.values()).map(group -> group(GroupRecord.of(group, record))).forEach(trends::add);
        Div foot = TextElement.styled(new Div(), "trendsfoot");
        foot.add(TextElement.small("Accuracy is the share of the key's codes that are right (denominator: the auditor's codes), in first attempts. "
                + "Codes that were given and are not relevant do not lower it: they stand beside it."));
        thresholds(record.levels()).forEach(text -> foot.add(TextElement.small(text)));
        add(head, trends, foot);
    }

    private static Div group(GroupRecord group) {
        Div head = TextElement.styled(new Div(TextElement.styled(new H3(GroupName.of(group.group())), "s", "grow"), badge(group)), "row");
        Div panel = new Div(head);
        if (group.n() == 0) {
            panel.add(TextElement.styled(new Paragraph("No codes of this group in the keys of this time."), "s", "t2"));
            return panel;
        }
        Span share = TextElement.styled(new Span(group.share().orElseThrow().toString()), "now");
        panel.add(TextElement.styled(new Div(share, TextElement.styled(new Span(group.change().orElse("")), "xs", "t2")), "row", "nowrow"),
                TextElement.small(group.beside()), new Chart(group.trend().picture()));
        return panel;
    }

    private static Span badge(GroupRecord group) {
        if (group.isTooFew()) {
            return TextElement.badge("mute", "–", group.n() == 0 ? "None" : "Fewer than " + GroupRecord.FEWEST);
        }
        if (group.levels().isEmpty()) {
            return TextElement.badge("mute", "–", "No threshold");
        }
        Span badge = group.best().map(level -> TextElement.badge("ok", "✓", level.title()))
                .orElseGet(() -> TextElement.badge("error", "✕", "Below " + group.levels().get(0).title()));
        badge.getElement().setAttribute("title", group.levels().stream().map(level -> level.title() + " asks for " + level.least(group.group())
                + (group.isMet(level) ? ": met" : ": below")).collect(Collectors.joining("; ")));
        return badge;
    }

    private static List<String> thresholds(List<AuditLevel> levels) {
        return levels.stream().map(level -> "Threshold " + level.title() + ": " + Stream.of(Group.values()).map(group -> level.least(group).number())
                .collect(Collectors.joining("/")) + "%" + (level.sample().isPresent() ? " in " + level.sample().getAsInt() + " episodes" : "") + ". Source: "
                + level.source() + ".").toList();
    }
}

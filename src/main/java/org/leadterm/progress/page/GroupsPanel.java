package org.leadterm.progress.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Group;
import org.leadterm.progress.chart.Chart;
import org.leadterm.progress.chart.Percent;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.progress.threshold.AuditLevels;
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
        List<AuditLevel> levels = record.levels().stream().sorted(Comparator.comparing(GroupsPanel::strictness)).toList();
        levels.forEach(level -> foot.add(threshold(level, levels.indexOf(level) + 1)));
        add(head, trends, foot);
    }

    private static Div group(GroupRecord group) {
        Div panel = new Div(TextElement.styled(new H3(GroupName.of(group.group())), "s"));
        if (group.n() == 0) {
            panel.add(TextElement.styled(new Paragraph("No codes of this group in the keys of this time."), "s", "t2"));
            return panel;
        }
        Span share = TextElement.styled(new Span(group.share().orElseThrow().toString()), "now");
        panel.add(TextElement.styled(new Div(share, badge(group)), "row", "nowrow"), TextElement.small(group.beside()));
        group.change().ifPresent(change -> panel.add(TextElement.small(change)));
        panel.add(new Chart(group.trend().picture()));
        return panel;
    }

    private static Span badge(GroupRecord group) {
        if (group.isTooFew()) {
            return TextElement.badge("mute", "–", "Too few: n below " + GroupRecord.FEWEST);
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

    /** The line and the tint as they are in the charts, and what they stand for. */
    private static Div threshold(AuditLevel level, int place) {
        Span swatch = TextElement.styled(new Span(), "swatch", "swatch" + Math.min(place, AuditLevels.MOST_SHOWN));
        swatch.getElement().setAttribute("aria-hidden", "true");
        return TextElement.styled(new Div(swatch, TextElement.small("Threshold " + level.title() + ": " + Stream.of(Group.values())
                .map(group -> level.least(group).number()).collect(Collectors.joining("/")) + "%"
                + (level.sample().isPresent() ? " in " + level.sample().getAsInt() + " episodes" : "") + ". Source: " + level.source())), "row");
    }

    private static int strictness(AuditLevel level) {
        return level.least().values().stream().mapToInt(Percent::tenths).sum();
    }
}

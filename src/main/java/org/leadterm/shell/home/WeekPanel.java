package org.leadterm.shell.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Group;
import org.leadterm.progress.Tally;
import org.leadterm.progress.chart.Percent;
import org.leadterm.progress.threshold.AuditLevel;
import org.leadterm.progress.threshold.GroupName;

/** The accuracy of this week's first attempts in the four groups, against the first threshold of the site. */
class WeekPanel extends HomePanel {
    private static final long serialVersionUID = 1L;
    /** With fewer codes nothing is said of a threshold. */
    static final int FEWEST = 10;

    WeekPanel(LearnerHome home, LocalDate today) {
        super("Accuracy, this week");
        more("progress", "Progress");
        int works = home.week(today).size();
        if (works == 0) {
            say("No first attempt has been handed in since Monday.");
            return;
        }
        Map<Group, Tally> tallies = home.accuracy(today);
        UnorderedList groups = new UnorderedList();
        groups.addClassName("weekgroups");
        for (Group group : Group.values()) {
            groups.add(new ListItem(line(group, tallies.get(group), home.level()), bar(group, tallies.get(group), home.level())));
        }
        Tally all = Tally.sum(tallies.values());
        Div body = new Div(groups, TextElement.small("Right of the key's codes, in " + TextElement.count(works, "first attempt") + "; n " + all.key()
                + ". Beside them " + all.omitted() + " left out and " + all.notRelevant() + " not relevant."));
        home.level().ifPresent(level -> body.add(TextElement.small("The upright line is " + level.title() + ", spoken of from " + FEWEST
                + " codes in a group on. Source: " + level.source() + ".")));
        body.addClassName("body");
        add(body);
    }

    private static Div line(Group group, Tally tally, Optional<AuditLevel> level) {
        Span name = TextElement.styled(new Span(GroupName.of(group)), "grow");
        String share = tally.key() == 0 ? "–" : Percent.of(tally.correct(), tally.key()).toString();
        Div line = new Div(name, TextElement.styled(new Span(share), "b"), TextElement.styled(new Span("n " + tally.key()), "xs", "t2"),
                badge(group, tally, level));
        line.addClassNames("row", "s");
        return line;
    }

    private static Span badge(Group group, Tally tally, Optional<AuditLevel> level) {
        if (tally.key() < FEWEST) {
            return TextElement.badge("mute", "–", tally.key() == 0 ? "None" : "Too few");
        }
        return level.flatMap(one -> one.reached(group, tally.correct(), tally.total(Denominator.AUDITOR)))
                .map(met -> met ? TextElement.badge("ok", "✓", "Met") : TextElement.badge("error", "✕", "Below"))
                .orElseGet(() -> TextElement.badge("mute", "–", "No threshold"));
    }

    private static Div bar(Group group, Tally tally, Optional<AuditLevel> level) {
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        if (tally.key() > 0) {
            Span filled = TextElement.styled(new Span(), "filled");
            filled.getStyle().setWidth(Percent.of(tally.correct(), tally.key()).toString());
            bar.add(filled);
        }
        level.ifPresent(one -> {
            Span line = TextElement.styled(new Span(), "line");
            line.getStyle().set("left", one.least(group).toString());
            bar.add(line);
        });
        return bar;
    }
}

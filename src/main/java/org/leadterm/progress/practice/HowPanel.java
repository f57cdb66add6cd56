package org.leadterm.progress.practice;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.leadterm.marking.Fraction;

/** How the queue is made, with the numbers that it is made by. */
class HowPanel extends Section {
    private static final long serialVersionUID = 1L;

    HowPanel() {
        addClassNames("panel", "how");
        OrderedList order = new OrderedList(
                new ListItem("Assessments that were set for you."),
                new ListItem("Mistakes whose day has come. A mistake comes back after " + days()
                        + ", as long as it stays right (five boxes, after S. Leitner, So lernt man lernen, 1972). Made again, it starts again."),
                new ListItem("What was weak in the last " + Past.WEEKS + " weeks: chapters with less than " + percent(Wishes.STRONG) + " of at least "
                        + Wishes.FEW + " codes right, the error key that came up most often, and the standard that was broken most often."),
                new ListItem("Chapters and cases that are new to you."),
                new ListItem("Mistakes that come back within a week, with their day."),
                new ListItem("Cases of some time ago."));
        Paragraph rest = new Paragraph("The same case is not suggested again within " + PracticeQueue.REST + " days, nor one that is kept for an assessment of"
                + " yours. Only first attempts count for what is weak.");
        rest.addClassName("t2");
        add(new H2("How this is chosen"), order, rest);
    }

    private static String days() {
        return Leitner.DAYS.stream().map(String::valueOf).collect(Collectors.joining(", ")).replaceAll(", (\\d+)$", " and $1") + " days";
    }

    private static String percent(Fraction share) {
        return share.percent().replace(".0", "") + " %";
    }
}

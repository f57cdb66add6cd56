package org.leadterm.cpd.page.clock;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import org.leadterm.cpd.clock.ClockState;
import org.leadterm.cpd.clock.ClockState.Status;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;

/** The course clocks that run for somebody: what is due by when, and what is done. */
public class ClocksPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int DAYS_SHOWN_SINGLY = 90;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int MONTHS_OF_A_YEAR = 12;
    private final Div body = CpdTexts.body();
    private final Div none;

    /** Beside the dates that the clocks count from. */
    public ClocksPanel() {
        this(new Div(new Span("No clock runs for you yet. Enter beside it when you began to code.")));
    }

    /** Elsewhere, with the way to those dates. */
    public static ClocksPanel away() {
        Anchor tell = new Anchor("cpd/clocks", "Tell when you began to code");
        tell.getElement().setAttribute("router-link", true);
        return new ClocksPanel(new Div(new Span("No clock runs for you yet. "), tell));
    }

    private ClocksPanel(Div none) {
        this.none = CpdTexts.styled(none, "s", "t2");
        addClassName("clocks");
        CpdTexts.panel(this, "Course clocks", List.of());
        add(body);
    }

    public void show(List<ClockState> states, LocalDate today) {
        body.removeAll();
        List<ClockState> running = states.stream().filter(state -> state.status() != Status.NOT_APPLICABLE).toList();
        if (running.isEmpty()) {
            body.add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        running.forEach(state -> list.add(item(state, today)));
        body.add(list);
    }

    private static ListItem item(ClockState state, LocalDate today) {
        Div head = CpdTexts.styled(new Div(CpdTexts.styled(new H3(state.clock().name()), "grow"), badge(state, today)), "row");
        ListItem item = new ListItem(head);
        Element gone = new Element("i");
        gone.getStyle().setWidth(state.percentGone(today) + "%");
        item.getElement().appendChild(new Element("div").setAttribute("class", "bar " + look(state.status()))
                .setAttribute("aria-hidden", "true").appendChild(gone));
        state.completed().ifPresent(day -> item.add(CpdTexts.small("Completed " + Days.text(day))));
        if (state.completed().isEmpty() && state.clock().days() > 1) {
            item.add(CpdTexts.small(state.done() + " of at least " + state.clock().days() + " days logged"));
        }
        state.due().ifPresent(day -> item.add(CpdTexts.small("Due by " + Days.text(day) + (state.clock().every() > 0
                ? ", every " + length(state.clock().every()) : ""))));
        return item;
    }

    private static Span badge(ClockState state, LocalDate today) {
        return CpdTexts.badge(look(state.status()), switch (state.status()) {
            case COMPLETE -> "✓";
            case RUNNING -> "i";
            default -> "!";
        }, state.daysLeft(today).map(ClocksPanel::left).orElse(state.status().label()));
    }

    private static String look(Status status) {
        return switch (status) {
            case COMPLETE -> "ok";
            case RUNNING -> "info";
            case SOON -> "warn";
            case OVERDUE -> "error";
            case NOT_APPLICABLE -> "mute";
        };
    }

    private static String left(long days) {
        if (days < 0) {
            return "Overdue by " + CpdTexts.count(Math.toIntExact(-days), "day", "days");
        }
        return days <= DAYS_SHOWN_SINGLY ? CpdTexts.count(Math.toIntExact(days), "day left", "days left")
                : length(Math.toIntExact(days / DAYS_OF_A_MONTH)) + " left";
    }

    /** {@code 8 months}, {@code 3 years}, {@code 2 y 3 m}. */
    public static String length(int months) {
        int years = months / MONTHS_OF_A_YEAR;
        int rest = months % MONTHS_OF_A_YEAR;
        return rest == 0 && years > 0 ? CpdTexts.count(years, "year", "years")
                : years == 0 ? CpdTexts.count(rest, "month", "months") : years + " y " + rest + " m";
    }
}

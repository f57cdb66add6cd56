package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.cpd.ActivityId;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.page.EntryField;

/** The activities of a cycle in time, by quarter; those of one kind, and in either order, when somebody wants that. */
class TimelinePanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 8;
    private static final String OLDEST = "oldest";
    private final EntryField kind = EntryField.pick("Kind", kinds()).changing(this::render);
    private final EntryField order = EntryField.pick("Order", orders()).changing(this::render);
    private final Span number = CpdTexts.styled(new Span(), "t3", "s");
    private final Div list = new Div();
    private final transient Map<ActivityId, TimelineItem> items = new HashMap<>();
    private final transient Map<String, Span> sums = new HashMap<>();
    private final transient Consumer<ActivityId> choose;
    private transient List<String> placed = List.of();
    private transient List<Activity> activities = List.of();
    private transient Optional<ActivityId> chosen = Optional.empty();
    private Unit unit = Unit.HOURS;
    private boolean whole;

    TimelinePanel(Consumer<ActivityId> choose) {
        this.choose = choose;
        addClassName("timeline");
        kind.addClassName("pick");
        order.addClassName("pick");
        CpdTexts.panel(this, "Activities", List.of(number, kind, order));
        add(list);
    }

    void show(List<Activity> all, Unit measured, Optional<ActivityId> open) {
        activities = all;
        unit = measured;
        chosen = open;
        render();
    }

    private void render() {
        Comparator<Activity> byDay = Comparator.comparing((Activity each) -> each.entry().on()).thenComparing(each -> each.id().text());
        List<Activity> wanted = activities.stream().filter(this::isWanted).sorted(order.value().equals(OLDEST) ? byDay : byDay.reversed()).toList();
        List<Activity> shown = whole ? wanted : wanted.subList(0, Math.min(FIRST, wanted.size()));
        Map<String, List<Activity>> quarters = shown.stream()
                .collect(Collectors.groupingBy(each -> Days.quarter(each.entry().on()), LinkedHashMap::new, Collectors.toList()));
        number.setText(activities.size() + " this cycle");
        List<String> now = new ArrayList<>(List.of(String.valueOf(activities.size()), String.valueOf(wanted.size())));
        quarters.forEach((quarter, some) -> some.forEach(each -> now.add(quarter + " " + each.id())));
        if (!now.equals(placed)) {
            placed = now;
            place(quarters, wanted.size() - shown.size());
        }
        shown.forEach(each -> items.get(each.id()).show(each, unit, chosen.filter(each.id()::equals).isPresent()));
        sums.forEach((quarter, sum) -> sum.setText(sum(quarter, wanted).text()));
    }

    private void place(Map<String, List<Activity>> quarters, int hidden) {
        list.removeAll();
        items.clear();
        sums.clear();
        if (quarters.isEmpty()) {
            list.add(CpdTexts.styled(new Paragraph(activities.isEmpty() ? "Nothing is logged in this cycle yet. Add an activity, or accept a draft."
                    : "No activity of this kind."), "empty"));
        }
        quarters.forEach((quarter, some) -> {
            Span sum = new Span();
            H3 season = CpdTexts.styled(new H3(quarter + " "), "season");
            season.add(sum);
            sums.put(quarter, sum);
            OrderedList entries = new OrderedList();
            some.forEach(each -> items.put(each.id(), new TimelineItem(each.id(), choose)));
            some.forEach(each -> entries.add(items.get(each.id())));
            list.add(season, entries);
        });
        list.add(footer(hidden));
    }

    /** Of all in the quarter, shown or not, that count. */
    private Amount sum(String quarter, List<Activity> all) {
        return all.stream().filter(each -> Days.quarter(each.entry().on()).equals(quarter) && each.entry().isLogged())
                .map(each -> each.entry().amount(unit)).reduce(Amount.none(unit), Amount::plus);
    }

    private Footer footer(int hidden) {
        Footer footer = new Footer();
        if (hidden > 0) {
            footer.add(CpdTexts.button("Show " + hidden + " more", this::showAll, "tertiary", "small"));
        }
        footer.add(CpdTexts.styled(new Span(), "grow"), CpdTexts.styled(new Span("Finished work here proposes itself"), "xs", "t2"));
        return footer;
    }

    private void showAll() {
        whole = true;
        render();
    }

    private boolean isWanted(Activity activity) {
        return kind.value().isEmpty() || activity.entry().kind().text().equals(kind.value());
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", "All kinds");
        Stream.of(ActivityKind.values()).forEach(each -> kinds.put(each.text(), each.label()));
        return kinds;
    }

    private static Map<String, String> orders() {
        Map<String, String> orders = new LinkedHashMap<>();
        orders.put("newest", "Newest first");
        orders.put(OLDEST, "Oldest first");
        return orders;
    }
}

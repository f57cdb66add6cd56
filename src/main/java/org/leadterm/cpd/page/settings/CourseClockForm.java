package org.leadterm.cpd.page.settings;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.course.CourseClock;
import org.leadterm.cpd.course.Setting;
import org.leadterm.cpd.course.Start;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.page.TickField;

/** A course clock to fill in. */
class CourseClockForm extends Div {
    private static final long serialVersionUID = 1L;
    private final EntryField name = EntryField.line("Name", 120);
    private final EntryField starts = EntryField.pick("Counted from", starts()).changing(this::arrange);
    private final EntryField after;
    private final EntryField within = EntryField.number("Due within, months").with("6");
    private final EntryField every = EntryField.number("Again every, months").with("0").helping("0 for once.");
    private final EntryField days = EntryField.number("Days at least").with("1");
    private final EntryField notice = EntryField.number("Shown as due soon, months before").with("3");
    private final TickField acute = new TickField(Setting.ACUTE.label(), () -> { });
    private final TickField mental = new TickField(Setting.MENTAL_HEALTH.label(), () -> { });
    private final EntryField source = EntryField.area("Who asks for it", 2, 500);
    private final String id;

    CourseClockForm(Optional<CourseClock> before, List<CourseClock> others) {
        id = before.map(clock -> clock.id().text()).orElse("");
        Map<String, String> names = new LinkedHashMap<>();
        others.stream().filter(clock -> !clock.id().text().equals(id)).forEach(clock -> names.put(clock.id().text(), clock.name()));
        after = EntryField.pick("The course before it", names);
        addClassName("details");
        Div ticks = CpdTexts.styled(new Div(acute, mental), "row", "wrap");
        ticks.getElement().setAttribute("role", "group").setAttribute("aria-label", "For people who code in");
        add(name, CpdTexts.styled(new Div(starts, after, within, every, days, notice), "two"),
                CpdTexts.small("For people who code in (all where none is ticked):"),
                ticks, source);
        before.ifPresent(this::show);
        arrange();
    }

    private void show(CourseClock clock) {
        name.fill(clock.name());
        starts.fill(clock.starts().text());
        clock.after().ifPresent(course -> after.fill(course.text()));
        within.fill(String.valueOf(clock.within()));
        every.fill(String.valueOf(clock.every()));
        days.fill(String.valueOf(clock.days()));
        notice.fill(String.valueOf(clock.notice()));
        acute.tick(clock.settings().contains(Setting.ACUTE.text()));
        mental.tick(clock.settings().contains(Setting.MENTAL_HEALTH.text()));
        source.fill(clock.source());
    }

    /** Empty when a number is none; its field says so. */
    Optional<CourseClock> value() {
        List<EntryField> numbers = List.of(within, every, days, notice);
        numbers.forEach(field -> field.say(field.value().matches("[0-9]{1,3}") ? "" : "A whole number."));
        name.say(name.value().isEmpty() ? "Give it a name." : "");
        if (name.value().isEmpty() || !numbers.stream().allMatch(field -> field.value().matches("[0-9]{1,3}"))) {
            return Optional.empty();
        }
        Start start = Stream.of(Start.values()).filter(each -> each.text().equals(starts.value())).findFirst().orElse(Start.STARTING_WORK);
        Set<String> settings = new HashSet<>();
        if (acute.ticked()) {
            settings.add(Setting.ACUTE.text());
        }
        if (mental.ticked()) {
            settings.add(Setting.MENTAL_HEALTH.text());
        }
        return Optional.of(new CourseClock(new ClockId(id.isEmpty() ? idOf(name.value()) : id), name.value(), start,
                start == Start.AFTER && !after.value().isEmpty() ? Optional.of(new ClockId(after.value())) : Optional.empty(), number(within), number(every),
                number(days), number(notice), settings, source.value()));
    }

    private void arrange() {
        after.setVisible(starts.value().equals(Start.AFTER.text()));
    }

    private static int number(EntryField field) {
        return Integer.parseInt(field.value());
    }

    private static String idOf(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return id.isEmpty() ? "clock" : id.substring(0, Math.min(60, id.length()));
    }

    private static Map<String, String> starts() {
        Map<String, String> starts = new LinkedHashMap<>();
        Stream.of(Start.values()).forEach(each -> starts.put(each.text(), each.label()));
        return starts;
    }
}

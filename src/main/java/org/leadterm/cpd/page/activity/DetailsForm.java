package org.leadterm.cpd.page.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.ClockId;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.CourseDays;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Purpose;
import org.leadterm.cpd.course.CourseClock;
import org.leadterm.cpd.cycle.Target;
import org.leadterm.cpd.page.EntryField;

/** What is seldom changed about an activity: its title, its day, who offered it, its points, and what it counts for. */
class DetailsForm extends Div {
    private static final long serialVersionUID = 1L;
    private final EntryField title;
    private final EntryField day;
    private final EntryField provider;
    private final EntryField points;
    private final EntryField category;
    private final EntryField purpose;
    private final EntryField course;
    private final EntryField days;

    DetailsForm(Entry entry, Target target, List<CourseClock> clocks, Command changed) {
        addClassName("details");
        title = EntryField.line("Title", 200).with(entry.title()).changing(changed);
        day = EntryField.date("Date").with(entry.on().toString()).changing(changed);
        provider = EntryField.line("Provider", 200).with(entry.provider()).changing(changed);
        points = EntryField.number("Points").with(entry.amount(Unit.POINTS).number()).changing(changed);
        category = EntryField.pick("Category", categories(target)).with(entry.category()).changing(changed);
        purpose = EntryField.pick("Used for", purposes()).with(entry.purpose().text()).helping("One thing only, so that nothing counts twice.")
                .changing(changed);
        course = EntryField.pick("Course clock", courses(clocks)).with(entry.course().map(each -> each.clock().text()).orElse("")).changing(changed);
        days = EntryField.number("Days of the course").with(entry.course().map(each -> String.valueOf(each.days())).orElse("1")).changing(changed);
        points.setVisible(target.unit() == Unit.POINTS);
        days.setVisible(entry.course().isPresent());
        add(title, day, provider, points, category, purpose, course, days);
    }

    /** The entry as the form has it; what is no date and no number stays as it was and is said. */
    Entry entry(Entry before, ActivityKind kind, int minutes, boolean shared) {
        day.say(day.day().isPresent() ? "" : "A whole date.");
        Optional<Amount> given = Amount.parse(Unit.POINTS, points.value());
        points.say(given.isPresent() ? "" : "A number such as 2 or 1.5.");
        days.setVisible(!course.value().isEmpty());
        boolean whole = days.value().matches("[1-9][0-9]{0,2}");
        days.say(whole ? "" : "A whole number of days.");
        title.say(title.value().isEmpty() ? "It needs a title." : "");
        return new Entry(title.value(), kind, day.day().orElse(before.on()), minutes, given.map(Amount::parts).orElse(before.points()),
                provider.value(), category.value(), before.reflection(), before.state(), Purpose.parse(purpose.value()).orElse(before.purpose()),
                before.cycle(), shared, course.value().isEmpty() ? Optional.empty()
                        : whole ? Optional.of(new CourseDays(new ClockId(course.value()), Integer.parseInt(days.value()))) : before.course());
    }

    private static Map<String, String> courses(List<CourseClock> clocks) {
        Map<String, String> courses = new LinkedHashMap<>();
        courses.put("", "None");
        clocks.forEach(each -> courses.put(each.id().text(), each.name()));
        return courses;
    }

    private static Map<String, String> categories(Target target) {
        Map<String, String> categories = new LinkedHashMap<>();
        categories.put("", "Where its kind belongs");
        target.categories().forEach(each -> categories.put(each.id(), each.label()));
        return categories;
    }

    private static Map<String, String> purposes() {
        Map<String, String> purposes = new LinkedHashMap<>();
        Stream.of(Purpose.values()).forEach(each -> purposes.put(each.text(), each.label()));
        return purposes;
    }
}

package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.page.AskDialog;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.recurrence.Frequency;
import org.leadterm.cpd.recurrence.Recurrence;

/** A new activity, once or again and again. It is a draft until its owner has reflected on it and saved it. */
final class NewActivityElement {
    private static final int LONGEST = 200;
    private final EntryField title = EntryField.line("Title", LONGEST);
    private final EntryField kind = EntryField.pick("Kind", kinds());
    private final EntryField day = EntryField.date("Date");
    private final EntryField hours = EntryField.number("Hours").hinting("1.5");
    private final EntryField points = EntryField.number("Points").with("0");
    private final EntryField provider = EntryField.line("Provider", LONGEST).helping("May be left empty.");
    private final EntryField again = EntryField.pick("How often", frequencies()).changing(this::arrange);
    private final EntryField until = EntryField.date("Until").helping("A draft comes on each day, up to this one.");
    private final Consumer<Entry> once;
    private final Consumer<Recurrence> often;

    NewActivityElement(LocalDate today, Unit unit, Consumer<Entry> once, Consumer<Recurrence> often) {
        this.once = once;
        this.often = often;
        day.fill(today.toString());
        points.setVisible(unit == Unit.POINTS);
        arrange();
    }

    void open() {
        Div two = CpdTexts.styled(new Div(day, kind, hours, again, points, until), "two");
        new AskDialog("Add activity", "", "Add", List.of(title, two, provider), this::send).open();
        title.focus();
    }

    private boolean send() {
        Optional<LocalDate> on = day.day();
        Optional<Amount> time = Amount.parse(Unit.HOURS, hours.value());
        Optional<Amount> worth = Amount.parse(Unit.POINTS, points.value());
        Optional<Frequency> frequency = Frequency.parse(again.value());
        title.say(title.value().isEmpty() ? "Give it a title." : "");
        day.say(on.isPresent() ? "" : "Give a whole date.");
        hours.say(time.isPresent() ? "" : "Give the hours, such as 1.5.");
        points.say(worth.isPresent() ? "" : "Give the points, such as 2.");
        until.say(frequency.isPresent() && until.day().isEmpty() ? "Give a whole date." : "");
        if (title.value().isEmpty() || on.isEmpty() || time.isEmpty() || worth.isEmpty() || frequency.isPresent() && until.day().isEmpty()) {
            return false;
        }
        ActivityKind what = ActivityKind.parse(kind.value()).orElse(ActivityKind.COURSE);
        if (frequency.isPresent()) {
            often.accept(new Recurrence(title.value(), what, time.get().parts(), worth.get().parts(), provider.value(), frequency.get(), on.get(),
                    until.day().get()));
        } else {
            once.accept(Entry.draft(title.value(), what, on.get(), time.get().parts()).from(provider.value(), worth.get().parts()));
        }
        return true;
    }

    private void arrange() {
        until.setVisible(!again.value().isEmpty());
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of(ActivityKind.values()).forEach(each -> kinds.put(each.text(), each.label()));
        return kinds;
    }

    private static Map<String, String> frequencies() {
        Map<String, String> often = new LinkedHashMap<>();
        often.put("", "Once");
        Stream.of(Frequency.values()).forEach(each -> often.put(each.text(), each.label()));
        return often;
    }
}

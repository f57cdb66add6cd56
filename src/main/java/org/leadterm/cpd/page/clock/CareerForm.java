package org.leadterm.cpd.page.clock;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadterm.cpd.course.Career;
import org.leadterm.cpd.course.Setting;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.page.Said;

/** The days that somebody's course clocks are counted from; each is stored when its field is left. */
class CareerForm extends Section {
    private static final long serialVersionUID = 1L;
    private final Span saved = new Span();
    private final EntryField setting = EntryField.pick("Where you code", settings()).changing(this::store);
    private final EntryField started = day("Began to code on");
    private final EntryField accredited = day("Accredited on");
    private final EntryField trainer = day("Trainer since");
    private final EntryField auditor = day("Auditor since");
    private final Span wrong = CpdTexts.styled(new Span(), "wrong");
    private final transient Consumer<Career> save;
    private final transient Supplier<Instant> now;

    CareerForm(Career career, Consumer<Career> save, Supplier<Instant> now) {
        this.save = save;
        this.now = now;
        saved.getElement().setAttribute("role", "status");
        wrong.getElement().setAttribute("role", "alert");
        CpdTexts.panel(this, "Your dates", List.of(saved));
        setting.fill(career.setting().text());
        show(started, career.started());
        show(accredited, career.accredited());
        show(trainer, career.trainer());
        show(auditor, career.auditor());
        add(CpdTexts.body(setting, started, accredited, trainer, auditor, wrong));
    }

    private void store() {
        wrong.setText("");
        saved.removeAll();
        boolean done = Said.when(() -> save.accept(new Career(Setting.parse(setting.value()).orElse(Setting.ACUTE), started.day(), accredited.day(),
                trainer.day(), auditor.day())), wrong::setText);
        saved.add(done ? CpdTexts.badge("ok", "✓", "Saved " + Days.clock(now.get())) : CpdTexts.badge("error", "✕", "Not saved"));
    }

    private EntryField day(String name) {
        return EntryField.date(name).changing(this::store);
    }

    private static void show(EntryField field, Optional<LocalDate> day) {
        field.fill(day.map(LocalDate::toString).orElse(""));
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        Stream.of(Setting.values()).forEach(each -> settings.put(each.text(), each.label()));
        return settings;
    }
}

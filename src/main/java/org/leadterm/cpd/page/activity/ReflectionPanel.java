package org.leadterm.cpd.page.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.cpd.course.CourseClock;
import org.leadterm.cpd.cycle.Target;
import org.leadterm.cpd.evidence.Evidence;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.page.EntryField;
import org.leadterm.cpd.page.Said;
import org.leadterm.cpd.page.TickField;

/** The activity that is open: its reflection by prompts, its length and kind, its evidence. Every field is stored when it is left. */
public class ReflectionPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4_000;
    private final transient Keeping keeping;
    private final transient Consumer<Activity> changed;
    private final Command deleted;
    private final Span saved = new Span();
    private final Div body = CpdTexts.styled(new Div(), "body");
    private final H2 heading = CpdTexts.styled(new H2("Reflection"), "grow");
    private final Paragraph about = CpdTexts.styled(new Paragraph(), "s", "t2");
    /** Made once: a click on one of these leaves a field, which is stored first. */
    private final NativeButton delete = CpdTexts.button("Delete", this::delete, "tertiary");
    private final Div acts = CpdTexts.styled(new Div(delete, CpdTexts.button("Keep as draft", () -> store(EntryState.DRAFT)),
            CpdTexts.button("Save reflection", () -> store(EntryState.LOGGED), "primary")), "acts", "end");
    private final Span wrong = CpdTexts.styled(new Span(), "wrong");
    private final List<EntryField> answers = new ArrayList<>();
    private Unit unit = Unit.HOURS;
    private transient Activity activity;
    private transient EntryField hours;
    private transient EntryField kind;
    private transient TickField share;
    private transient DetailsForm details;
    private transient EvidencePanel evidence;

    /**
     * @param changed is told of an activity that was stored
     * @param deleted is told when the one that was open is gone
     */
    public ReflectionPanel(Keeping keeping, Consumer<Activity> changed, Command deleted) {
        this.keeping = keeping;
        this.changed = changed;
        this.deleted = deleted;
        addClassNames("panel", "reflection");
        setAriaLabel("Reflection");
        heading.getElement().setAttribute("tabindex", "-1");
        saved.getElement().setAttribute("role", "status");
        wrong.getElement().setAttribute("role", "alert");
        add(new Header(heading, saved), body);
        showNone();
    }

    public void showNone() {
        saved.removeAll();
        body.removeAll();
        body.add(CpdTexts.styled(new Paragraph("Choose an activity to reflect on it and to attach its evidence."), "s", "t2"));
    }

    /** @param prompts asked where the activity brings none of its own */
    public void show(Activity shown, Target target, List<String> prompts, List<CourseClock> clocks) {
        activity = shown;
        Entry entry = shown.entry();
        saved.removeAll();
        body.removeAll();
        wrong.setText("");
        Reflection reflection = entry.reflection().answers().isEmpty() ? Reflection.of(prompts) : entry.reflection();
        hours = EntryField.number("Hours").with(new Amount(Unit.HOURS, entry.minutes()).number()).changing(this::store);
        kind = EntryField.pick("Kind", kinds()).with(entry.kind().text()).changing(this::store);
        share = new TickField("Share reflection and evidence with my tutors", this::store);
        share.tick(entry.shared());
        details = new DetailsForm(entry, target, clocks, this::store);
        evidence = new EvidencePanel(this::attach, this::detach);
        evidence.show(shown);
        unit = target.unit();
        body.add(about);
        if (!shown.provenance().text().isEmpty()) {
            body.add(CpdTexts.styled(new Paragraph(shown.provenance().text()), "provenance"));
        }
        if (shown.isVerified()) {
            body.add(CpdTexts.note("info", "i", "Verified. A change takes the verification away."));
        }
        answers.clear();
        reflection.answers().forEach(answer -> answers.add(EntryField.area(answer.prompt(), 3, LONGEST).with(answer.text()).changing(this::store)));
        answers.forEach(body::add);
        NativeDetails more = CpdTexts.styled(new NativeDetails("Title, date, provider, what it counts for", details), "fold");
        body.add(CpdTexts.styled(new Div(hours, kind), "two"), more, evidence, share, wrong, acts);
        refresh();
    }

    public void focus() {
        heading.getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
    }

    /** What is said of the activity itself. */
    private void refresh() {
        Entry entry = activity.entry();
        about.setText(entry.title() + " · " + Days.text(entry.on()) + " · " + entry.amount(unit).text());
        delete.setVisible(!entry.isLogged());
    }

    private void store() {
        store(activity.entry().state());
    }

    private void store(EntryState state) {
        wrong.setText("");
        if (Said.when(() -> stored(keeping.save(activity, entry(state))), this::refused)) {
            saved();
        }
    }

    private Entry entry(EntryState state) {
        Entry before = activity.entry();
        List<Reflection.Answer> said = answers.stream().map(field -> new Reflection.Answer(field.name(), field.value())).toList();
        int minutes = Amount.parse(Unit.HOURS, hours.value()).map(Amount::parts).orElse(before.minutes());
        hours.say(Amount.parse(Unit.HOURS, hours.value()).isPresent() ? "" : "A number such as 1.5.");
        return details.entry(before, ActivityKind.parse(kind.value()).orElse(before.kind()), minutes, share.ticked())
                .with(new Reflection(said)).with(state);
    }

    private void stored(Activity now) {
        activity = now;
        evidence.show(now);
        refresh();
        changed.accept(now);
    }

    private void saved() {
        saved.removeAll();
        saved.add(CpdTexts.badge("ok", "✓", "Saved " + Days.clock(keeping.now())));
    }

    private void refused(String why) {
        wrong.setText(why);
        saved.removeAll();
        saved.add(CpdTexts.badge("error", "✕", "Not saved"));
    }

    private void attach(String name, byte[] content) {
        if (Said.when(() -> stored(keeping.attach(activity, name, content)), why -> evidence.say("Not stored: " + name + ". " + why))) {
            saved();
        }
    }

    private void detach(Evidence file) {
        if (Said.when(() -> stored(keeping.detach(activity, file)), evidence::say)) {
            saved();
        }
    }

    private void delete() {
        if (Said.when(() -> keeping.delete(activity), this::refused)) {
            deleted.execute();
        }
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of(ActivityKind.values()).forEach(each -> kinds.put(each.text(), each.label()));
        return kinds;
    }
}

package org.leadterm.exercise.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadterm.exercise.draft.check.DraftCheck;
import org.leadterm.exercise.draft.check.Place;
import org.leadterm.exercise.draft.check.Remark;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.exercise.workshop.form.FieldElement;
import org.leadterm.marking.MarkSheet;

/** What is to be said of the draft after each change: problems, things to look at, suspected identifiers, and the key marked against itself. */
class CheckPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<Place> go;
    private final Div checks = new Div();
    private final Span when = new Span();

    /** @param go leads to a place */
    CheckPanel(Consumer<Place> go, Component... more) {
        this.go = go;
        addClassNames("pane", "checkpane");
        getElement().setAttribute("aria-label", "Live check");
        when.addClassNames("xs", "t2");
        Div head = new Div(new H2("Live check"), TextElement.styled(new Div(), "grow"), when);
        head.addClassName("ph");
        checks.getElement().setAttribute("aria-live", "polite");
        Div body = TextElement.styled(new Div(checks), "scroll");
        body.add(more);
        add(head, body);
    }

    void show(DraftCheck check, String checkedAt, Optional<AtGate> gate) {
        when.setText("checked " + checkedAt);
        checks.removeAll();
        checks.add(self(check));
        remarks("Problems", check.problems(), TextElement.badge("error", "✕", "Problem"), "Nothing is wrong.");
        if (check.problems().isEmpty()) {
            remarks("To look at", check.warnings(), TextElement.badge("warn", "!", "Warning"), "Nothing to look at: codes, rules and evidence are in order.");
        }
        checks.add(new IdentifiersPanel(check.suspected(), gate));
    }

    private static Div self(DraftCheck check) {
        Div box = TextElement.styled(new Div(new H3("Self-mark")), "sec");
        if (check.self().isEmpty()) {
            box.add(FieldElement.help("The key is marked against itself as soon as nothing is wrong."));
            return box;
        }
        MarkSheet sheet = check.self().get();
        Span percent = TextElement.styled(new Span(sheet.percent().orElse("–") + "%"), "big", check.good() ? "good" : "bad");
        Div row = TextElement.styled(new Div(percent, TextElement.small(sheet.awarded()
                + " of " + sheet.available() + " marks, key marked against itself")), "row");
        box.add(row);
        if (!check.good()) {
            sheet.findings().stream().filter(finding -> finding.awarded().compareTo(finding.available()) < 0)
                    .forEach(finding -> box.add(new Paragraph(finding.explanation())));
        }
        return box;
    }

    private void remarks(String title, List<Remark> remarks, Component badge, String none) {
        Div box = TextElement.styled(new Div(new H3(title)), "sec");
        if (remarks.isEmpty()) {
            box.add(new Div(TextElement.badge("ok", "✓", none)));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("af");
            remarks.forEach(remark -> list.add(line(remark)));
            box.add(TextElement.styled(new Div(badge, TextElement.small(TextElement.count(remarks.size(), "line"))), "row"), list);
        }
        checks.add(box);
    }

    private ListItem line(Remark remark) {
        Div words = TextElement.styled(new Div(new Div(remark.text()), TextElement.small(remark.place().title())), "grow");
        ListItem line = new ListItem(words);
        NativeButton button = FieldElement.button("Go", () -> go.accept(remark.place()));
        button.addClassName("tertiary");
        button.setAriaLabel("Go to " + remark.place().title());
        line.add(button);
        return line;
    }
}

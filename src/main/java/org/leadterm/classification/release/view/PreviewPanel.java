package org.leadterm.classification.release.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Release;
import org.leadterm.classification.ReleaseComparison;
import org.leadterm.classification.release.Dependants.Dependant;
import org.leadterm.classification.release.Preview;

/** What a release's file holds, what it would change, and whom that concerns, before it is stored. */
class PreviewPanel extends Div {
    private static final long serialVersionUID = 1L;
    private static final int SAMPLE = 8;
    private static final int NAMED_CODES = 6;

    PreviewPanel(Preview preview, LocalDate today, Runnable store, Runnable back) {
        addClassName("preview");
        Release release = preview.release();
        add(new H3("“" + release.name() + "”, " + release.classification().title() + ", valid from " + Texts.day(release.validFrom())));
        Div counts = new Div(count(release.entries().size(), "codes and categories"), count(preview.assignable(), "assignable"));
        int sections = preview.loaded().structure().sections().size();
        if (sections > 0) {
            counts.add(count(sections, "chapters and blocks"));
        }
        add(ViewElement.styled(counts, "counts"));
        Div columns = new Div(sample(release), changes(preview.changes()));
        add(ViewElement.styled(columns, "previewcols"), touched(preview.touched(), release.validFrom().isAfter(today)));
        NativeButton load = ViewElement.button("Load this release", store, "primary");
        add(ViewElement.styled(new Div(load, ViewElement.button("Back", back)), "row"));
    }

    private static Div count(int number, String what) {
        return new Div(ViewElement.styled(new Span(Texts.number(number)), "big"), ViewElement.styled(new Span(what), "xs", "t2"));
    }

    private static Div sample(Release release) {
        return new Div(new H4("The first codes"), table(release.entries(), SAMPLE));
    }

    private static Div changes(ReleaseComparison changes) {
        Div part = new Div(new H4("Against the book in force"));
        part.add(change("ok", "+", Texts.count(changes.added().size(), "code") + " added", codes(changes.added())),
                change("error", "−", Texts.count(changes.removed().size(), "code") + " removed", codes(changes.removed())),
                change("warn", "≠", Texts.count(changes.retitled().size(), "code") + " with another title",
                        changes.retitled().stream().map(one -> one.code().text()).toList()));
        Element body = new Element("tbody");
        changes.retitled().stream().limit(SAMPLE / 2).forEach(one -> body.appendChild(ViewElement.row(
                ViewElement.cell(ViewElement.code(one.code(), true)), ViewElement.cell(one.before()), ViewElement.cell(one.after()))));
        if (!changes.retitled().isEmpty()) {
            part.add(ViewElement.table("Other titles", List.of("Code", "Title now", "Title in the file"), body));
        }
        return part;
    }

    private static Div change(String kind, String sign, String sentence, List<String> codes) {
        Span names = new Span(codes.stream().limit(NAMED_CODES).collect(Collectors.joining(", ")) + (codes.size() > NAMED_CODES ? " …" : ""));
        Span badge = new Span(sign + " " + sentence);
        badge.addClassNames("badge", kind);
        return ViewElement.styled(new Div(badge, ViewElement.styled(names, "xs", "t2")), "row", "wrap");
    }

    private static Div touched(List<Dependant> touched, boolean later) {
        if (touched.isEmpty()) {
            return ViewElement.note("ok", "✓", "No exercise’s answer key is touched.");
        }
        Div note = ViewElement.note("warn", "!", "The answer keys of " + Texts.count(touched.size(), "exercise")
                + " have codes that are missing, renamed or divided here. " + (later ? "From that day on" : "Once it is in force")
                + " they are kept out of new assessments until a tutor has looked at them.");
        UnorderedList list = new UnorderedList();
        list.addClassName("touched");
        touched.forEach(one -> list.add(new ListItem(ViewElement.link(one.address(), one.title()),
                ViewElement.styled(new Span(one.changes().stream().map(change -> change.code().text()).collect(Collectors.joining(", "))), "code", "xs"))));
        note.add(list);
        return note;
    }

    private static Div table(List<Entry> entries, int most) {
        Element body = new Element("tbody");
        entries.stream().limit(most).forEach(entry -> body.appendChild(
                ViewElement.row(ViewElement.cell(ViewElement.code(entry.code(), false)), ViewElement.cell(entry.title()))));
        return ViewElement.table("The first codes", List.of("Code", "Title"), body);
    }

    private static List<String> codes(List<Entry> entries) {
        return entries.stream().map(entry -> entry.code().text()).toList();
    }
}

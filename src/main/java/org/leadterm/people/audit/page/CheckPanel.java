package org.leadterm.people.audit.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import org.leadterm.people.audit.AuditFinding;
import org.leadterm.people.audit.AuditReport;

/** Checks the whole trail when asked, and says what it found. */
class CheckPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final Div result = new Div();

    CheckPanel(Supplier<AuditReport> check) {
        addClassNames("panel", "chain");
        H2 title = new H2("Is the trail whole?");
        Paragraph about = new Paragraph("Every entry is sealed to the one before with this server’s key. The check finds what was edited, deleted, "
                + "inserted or reordered in the database.");
        about.addClassNames("s", "t2");
        Div words = new Div(title, about);
        words.addClassName("grow");
        NativeButton run = new NativeButton("Check the trail", click -> show(check.get()));
        run.addClassNames("btn", "primary");
        Div head = new Div(words, run);
        head.addClassNames("row", "wrap", "head");
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
        add(head, result);
    }

    private void show(AuditReport report) {
        result.removeAll();
        String entries = report.entries() == 1 ? "1 entry" : report.entries() + " entries";
        if (report.isWhole()) {
            note("ok", "✓", "The trail is whole: " + entries + ", checked " + AuditTable.moment(report.at()) + ".");
        } else {
            note("error", "✕", "The trail is not whole. " + entries + " were checked " + AuditTable.moment(report.at()) + ":");
            UnorderedList list = new UnorderedList();
            report.findings().forEach(found -> list.add(item(found)));
            result.add(list);
        }
        Span head = new Span(report.head());
        head.addClassNames("code", "head");
        Paragraph fingerprint = new Paragraph(new Span("Fingerprint of the last entry, to be noted elsewhere: "), head);
        fingerprint.addClassNames("xs", "t2");
        result.add(fingerprint);
    }

    private static ListItem item(AuditFinding found) {
        Span kind = new Span("✕ " + found.kind().label());
        kind.addClassNames("badge", "error");
        return new ListItem(kind, new Span(found.text()));
    }

    private void note(String kind, String sign, String sentence) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        Div note = new Div(mark, new Span(sentence));
        note.addClassNames("note", kind);
        result.add(note);
    }
}

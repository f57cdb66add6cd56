package org.leadterm.people.audit.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.leadterm.people.audit.AuditLine;
import org.leadterm.people.audit.Deed;

/** Entries of the audit trail, each with what it changed. */
class AuditTable extends NativeTable {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Europe/London"));
    private static final int SHORT = 60;

    AuditTable() {
        addClassName("grid");
        NativeTableRow head = getHead().addRow();
        Stream.of("No", "When", "Who", "What", "To what", "Change and reason").forEach(title -> head.add(new NativeTableHeaderCell(title)));
    }

    void clear() {
        getBody().removeAllRows();
    }

    void show(AuditLine line) {
        Deed deed = line.deed();
        NativeTableRow row = getBody().addRow();
        row.add(cell(String.valueOf(line.seq()), "number"), cell(moment(line.at()), "nowrap"), cell(deed.who(), "b"), cell(deed.action(), "action"),
                cell(deed.subject(), "subject"), new NativeTableCell(change(deed)));
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static NativeTableCell cell(String text, String style) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName(style);
        return cell;
    }

    private static Component change(Deed deed) {
        Div all = new Div();
        all.addClassName("change");
        if (deed.before().length() + deed.after().length() <= SHORT && (deed.before() + deed.after()).indexOf('\n') < 0) {
            if (!deed.before().isEmpty() || !deed.after().isEmpty()) {
                all.add(new Span(shown(deed.before()) + " → " + shown(deed.after())));
            }
        } else {
            all.add(details(deed));
        }
        if (!deed.why().isEmpty()) {
            Span why = new Span(deed.why());
            why.addClassNames("s", "t2", "why");
            all.add(why);
        }
        return all;
    }

    private static Component details(Deed deed) {
        NativeDetails details = new NativeDetails("Before and after");
        Div both = new Div(part("Before", deed.before()), part("After", deed.after()));
        both.addClassName("both");
        details.setContent(both);
        return details;
    }

    private static Div part(String title, String text) {
        Span label = new Span(title);
        label.addClassNames("xs", "t2");
        return new Div(label, new Pre(shown(text)));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}

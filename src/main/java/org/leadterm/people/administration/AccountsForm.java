package org.leadterm.people.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.report.Dates;

/** The accounts as a table, with what can be done to each. */
class AccountsForm extends NativeTable {
    private static final long serialVersionUID = 1L;

    /** A button of every row. */
    record Act(String label, Consumer<AccountEntry> run) {
    }

    private final NativeTableBody rows = getBody();

    AccountsForm() {
        addClassNames("grid", "mid");
        NativeTableRow head = getHead().addRow();
        List.of("User name", "Display name", "Roles", "State", "Opened").forEach(text -> head.add(new NativeTableHeaderCell(text)));
        NativeTableHeaderCell acts = new NativeTableHeaderCell();
        Span hidden = new Span("Actions");
        hidden.addClassName("sr");
        acts.add(hidden);
        head.add(acts);
    }

    void clear() {
        rows.removeAllRows();
    }

    void show(AccountEntry entry, List<Act> acts) {
        NativeTableRow row = rows.addRow();
        String roles = entry.person().roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        Span name = new Span(entry.person().name().text());
        name.addClassName("b");
        row.add(new NativeTableCell(name), new NativeTableCell(entry.person().displayName()), new NativeTableCell(roles),
                new NativeTableCell(state(entry)), new NativeTableCell(Dates.day(entry.createdAt())), acts(entry, acts));
        row.setClassName("off", entry.disabled());
    }

    private static Span state(AccountEntry entry) {
        Span badge = new Span(entry.anonymised() ? "– Anonymised" : entry.disabled() ? "– Disabled" : entry.demo() ? "i Demo" : "✓ Enabled");
        badge.addClassNames("badge", entry.disabled() ? "mute" : entry.demo() ? "info" : "ok");
        return badge;
    }

    private static NativeTableCell acts(AccountEntry entry, List<Act> acts) {
        Div buttons = new Div();
        buttons.addClassName("acts");
        for (Act act : acts) {
            NativeButton button = new NativeButton(act.label(), click -> act.run().accept(entry));
            button.addClassNames("btn", "small");
            button.setAriaLabel(act.label() + ": " + entry.person().name());
            buttons.add(button);
        }
        return new NativeTableCell(buttons);
    }
}

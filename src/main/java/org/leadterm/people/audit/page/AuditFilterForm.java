package org.leadterm.people.audit.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.leadterm.people.audit.AuditSearch;

/** Which entries to show: by who, what, to what, and the days from and to, both included. */
class AuditFilterForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private final Input who = new Input();
    private final Input action = new Input();
    private final Input subject = new Input();
    private final Input from = new Input();
    private final Input to = new Input();

    AuditFilterForm(List<String> actions, Consumer<AuditSearch> find) {
        addClassName("filter");
        getElement().setAttribute("role", "search");
        Element known = new Element("datalist").setAttribute("id", "audit-actions");
        actions.forEach(each -> known.appendChild(new Element("option").setAttribute("value", each)));
        action.getElement().setAttribute("list", "audit-actions");
        from.setType("date");
        to.setType("date");
        NativeButton show = new NativeButton("Show", click -> find.accept(search()));
        show.addClassName("btn");
        add(field("Who", who), field("What begins with", action), field("To what", subject), field("From", from), field("To", to), show);
        getElement().appendChild(known);
    }

    private static Div field(String label, Input input) {
        String id = "audit-" + label.toLowerCase(Locale.ROOT).replace(' ', '-');
        input.setId(id);
        NativeLabel text = new NativeLabel(label);
        text.setFor(input);
        Div field = new Div(text, input);
        field.addClassName("field");
        return field;
    }

    AuditSearch search() {
        return new AuditSearch(who.getValue(), action.getValue(), subject.getValue(), day(from, 0, AuditSearch.ALL.from()),
                day(to, 1, AuditSearch.ALL.until()));
    }

    private static Instant day(Input field, int plus, Instant otherwise) {
        try {
            return field.getValue().isEmpty() ? otherwise : LocalDate.parse(field.getValue()).plusDays(plus).atStartOfDay(ZONE).toInstant();
        } catch (DateTimeParseException notYet) {
            return otherwise;
        }
    }
}

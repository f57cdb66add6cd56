package org.leadterm.people.privacy.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.people.Person;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.PeopleDialog;
import org.leadterm.people.privacy.Anonymisations;

/** Says what goes, what stays and why, and asks for the reason. */
public class AnonymiseDialog extends PeopleDialog {
    private static final long serialVersionUID = 1L;

    /** @param anonymise is given the reason */
    public AnonymiseDialog(Person person, Anonymisations anonymisations, Consumer<String> anonymise) {
        this(person, anonymisations, new FieldsForm(List.of(Field.text("why", "Reason").helping("Needed; kept in the audit trail.")),
                "Anonymise for good", values -> anonymise.accept(values.text("why"))));
    }

    private AnonymiseDialog(Person person, Anonymisations anonymisations, FieldsForm form) {
        super("Anonymise " + person.name(), "The account of " + person.displayName() + " becomes that of nobody in particular. This cannot be undone.",
                "Cancel", new H3("What goes"), list(anonymisations.goes()), new H3("What stays, and why"), list(anonymisations.stays()), form);
        form.focus("why");
    }

    private static Component list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("s", "bullets");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}

package org.leadterm.people.cohort.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.cohort.Cohort;
import org.leadterm.people.cohort.CohortImports;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;

/** A cohort's members: to add one, to take in a list, to remove one. */
class MembersPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final transient Cohort cohort;
    private final transient Cohorts cohorts;
    private final transient Consumer<String> changed;

    MembersPanel(Cohort cohort, Cohorts cohorts, CohortImports imports, Person viewer, Consumer<String> changed) {
        this.cohort = cohort;
        this.cohorts = cohorts;
        this.changed = changed;
        addClassName("people");
        Div body = new Div();
        body.addClassName("parts");
        ImportPanel list = new ImportPanel(cohort.id(), imports, viewer, changed);
        list.setVisible(false);
        NativeButton take = CohortTexts.button("Import a list", () -> list.setVisible(true));
        List<NativeButton> beside = cohort.archived() ? List.of() : List.of(take);
        if (!cohort.archived()) {
            body.add(add(), list);
        }
        body.add(cohort.members().isEmpty() ? new Paragraph("Nobody yet.") : table());
        add(CohortTexts.panel(CohortTexts.count(cohort.members().size(), "member"), beside, body));
    }

    private FieldsForm add() {
        FieldsForm form = new FieldsForm(List.of(Field.text("name", "Add a member by user name")), "Add member", values -> {
            PersonName name = name(values.text("name"));
            cohorts.enrol(cohort.id(), name);
            changed.accept(name + " is a member.");
        });
        form.addClassNames("line", "toolbar");
        return form;
    }

    static PersonName name(String typed) {
        return PersonName.parse(typed).orElseThrow(() -> new PersonRefused("name", PersonName.RULE + "."));
    }

    private NativeTable table() {
        NativeTable table = CohortTexts.table("User name", "Display name", "");
        cohort.members().forEach(member -> {
            Span name = new Span(member.name().text());
            name.addClassName("b");
            Div acts = new Div();
            acts.addClassName("acts");
            if (!cohort.archived()) {
                NativeButton remove = CohortTexts.button("Remove", () -> remove(member), "small");
                remove.setAriaLabel("Remove " + member.name());
                acts.add(remove);
            }
            table.getBody().addRow().add(new NativeTableCell(name), new NativeTableCell(member.displayName()), new NativeTableCell(acts));
        });
        return table;
    }

    private void remove(Person member) {
        cohorts.remove(cohort.id(), member.name());
        changed.accept(member.name() + " is no member any more.");
    }
}

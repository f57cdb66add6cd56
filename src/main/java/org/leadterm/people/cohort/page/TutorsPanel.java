package org.leadterm.people.cohort.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.cohort.Cohort;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;

/** Who teaches a cohort: they see it and may do here what its administrators may. */
class TutorsPanel extends Section {
    private static final long serialVersionUID = 1L;

    TutorsPanel(Cohort cohort, Cohorts cohorts, Consumer<String> changed) {
        Div body = new Div();
        body.addClassName("parts");
        if (!cohort.archived()) {
            FieldsForm form = new FieldsForm(List.of(Field.text("name", "Give it a tutor by user name")), "Add tutor", values -> {
                PersonName name = MembersPanel.name(values.text("name"));
                cohorts.giveTutor(cohort.id(), name);
                changed.accept(name + " is a tutor of this cohort.");
            });
            form.addClassNames("line", "toolbar");
            body.add(form);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("stack");
        cohort.tutors().forEach(tutor -> list.add(item(tutor, cohort, () -> {
            cohorts.takeTutor(cohort.id(), tutor.name());
            changed.accept(tutor.name() + " is no tutor of this cohort any more.");
        })));
        body.add(cohort.tutors().isEmpty() ? new Paragraph("No tutor yet: administrators alone see this cohort.") : list);
        add(CohortTexts.panel(CohortTexts.count(cohort.tutors().size(), "tutor"), List.of(), body));
    }

    private static ListItem item(Person tutor, Cohort cohort, Runnable remove) {
        Span name = new Span(tutor.displayName());
        name.addClassName("b");
        Span user = new Span(tutor.name().text());
        user.addClassNames("s", "t2", "grow");
        ListItem item = new ListItem(name, user);
        item.addClassName("row");
        if (!cohort.archived()) {
            NativeButton button = CohortTexts.button("Remove", remove, "small");
            button.setAriaLabel("Remove the tutor " + tutor.name());
            item.add(button);
        }
        return item;
    }
}

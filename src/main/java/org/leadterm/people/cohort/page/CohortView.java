package org.leadterm.people.cohort.page;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Person;
import org.leadterm.people.cohort.Cohort;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.CohortImports;
import org.leadterm.people.cohort.CohortName;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldValues;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.PeopleDialog;

/** One cohort: for its keepers with its people, for its members with its tutors, and what other features have to say of it. */
@Route("cohorts/:id")
@CdiComponent
@PermitAll
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/cohorts.css")
class CohortView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private final transient Cohorts cohorts;
    private final transient CohortImports imports;
    private final transient List<CohortSection> sections;
    private final transient Person viewer;
    private final Paragraph done = new Paragraph();
    private transient Cohort cohort;

    @Inject
    CohortView(Cohorts cohorts, CohortImports imports, @Any Instance<CohortSection> sections, CurrentPerson current) {
        this(cohorts, imports, sections.stream().toList(), current);
    }

    CohortView(Cohorts cohorts, CohortImports imports, List<CohortSection> sections, CurrentPerson current) {
        this.cohorts = cohorts;
        this.imports = imports;
        this.sections = sections.stream().sorted(Comparator.comparingInt(CohortSection::place)
                .thenComparing(section -> section.getClass().getName())).toList();
        this.viewer = current.get();
        addClassName("cohorts");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return cohort.name() + " – Leadterm";
    }

    void open(String id) {
        if (id.isBlank() || id.length() > 36) {
            throw new NotFoundException();
        }
        cohort = cohorts.find(new CohortId(id)).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        removeAll();
        boolean keeper = cohorts.isKeptByCaller(cohort.id());
        Div content = new Div(done);
        content.addClassName("content");
        if (keeper) {
            content.add(new MembersPanel(cohort, cohorts, imports, viewer, this::changed), new TutorsPanel(cohort, cohorts, this::changed));
        } else {
            content.add(new Paragraph("Your tutors: " + cohort.tutors().stream().map(Person::displayName).collect(Collectors.joining(", "))));
        }
        sections.forEach(section -> section.of(cohort, viewer).ifPresent(content::add));
        add(head(keeper), content);
    }

    private Div head(boolean keeper) {
        Anchor all = new Anchor("cohorts", "Cohorts");
        all.getElement().setAttribute("router-link", true);
        all.addClassNames("s", "sub");
        Div titles = new Div(all, new H1(cohort.name().text()));
        titles.addClassName("grow");
        Div head = new Div(titles);
        head.addClassName("viewhead");
        if (cohort.archived()) {
            head.add(CohortTexts.archived());
        }
        if (keeper && cohort.archived()) {
            head.add(CohortTexts.button("Take out of the archive", this::takeOut));
        } else if (keeper) {
            head.add(CohortTexts.button("Rename", this::rename), CohortTexts.button("Archive", this::archive));
        }
        return head;
    }

    private void takeOut() {
        cohorts.takeOut(cohort.id(), "");
        changed("The cohort is open again.");
    }

    private void rename() {
        ask("Rename " + cohort.name(), "", Field.text("name", "New name"), "Rename cohort", values -> {
            cohorts.rename(cohort.id(), CohortName.parse(values.text("name")));
            changed("The cohort has its new name.");
        });
    }

    private void archive() {
        ask("Archive " + cohort.name(), "It stays as it is with all its results, and takes no changes until it is taken out again.",
                Field.text("why", "Reason").helping("Kept in the audit trail; may be left empty."), "Archive cohort", values -> {
                    cohorts.archive(cohort.id(), values.text("why"));
                    changed("The cohort is archived.");
                });
    }

    private static void ask(String title, String about, Field field, String button, Consumer<FieldValues> act) {
        PeopleDialog[] dialog = new PeopleDialog[1];
        FieldsForm form = new FieldsForm(List.of(field), button, values -> {
            act.accept(values);
            dialog[0].close();
        });
        dialog[0] = new PeopleDialog(title, about, "Cancel", form);
        dialog[0].open();
        form.focus(field.name());
    }

    private void changed(String sentence) {
        cohort = cohorts.find(cohort.id()).orElseThrow(NotFoundException::new);
        show();
        done.setText(sentence);
    }
}

package org.leadterm.people.cohort.page;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.Cohort;
import org.leadterm.people.cohort.CohortEntry;
import org.leadterm.people.cohort.CohortName;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.PeopleDialog;

/** The cohorts that somebody keeps or belongs to. */
@Route("cohorts")
@PageTitle("Cohorts – Leadterm")
@CdiComponent
@PermitAll
@StyleSheet("context://css/people.css")
@StyleSheet("context://css/cohorts.css")
class CohortsView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Cohorts cohorts;
    private final NativeTable table = CohortTexts.table("Cohort", "Tutors", "Members", "State");
    private final Section panel = new Section(table);
    private final Paragraph none = new Paragraph();
    private final NativeButton archive;
    private final boolean keeper;
    private boolean withArchived;

    @Inject
    CohortsView(Cohorts cohorts, CurrentPerson current) {
        this.cohorts = cohorts;
        this.keeper = current.get().is(Role.TUTOR);
        addClassName("cohorts");
        H1 title = new H1("Cohorts");
        title.addClassName("grow");
        archive = CohortTexts.button("Show archived", this::turn);
        Div head = new Div(title, archive);
        head.addClassName("viewhead");
        if (keeper) {
            head.add(CohortTexts.button("New cohort", this::create, "primary"));
        }
        panel.addClassNames("panel", "tablepanel");
        panel.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", "Cohorts");
        none.addClassName("empty");
        Div content = new Div(panel, none);
        content.addClassName("content");
        add(head, content);
        show();
    }

    private void turn() {
        withArchived = !withArchived;
        archive.setText(withArchived ? "Hide archived" : "Show archived");
        show();
    }

    private void show() {
        List<CohortEntry> all = cohorts.all();
        List<CohortEntry> shown = all.stream().filter(entry -> withArchived || !entry.archived()).toList();
        table.getBody().removeAllRows();
        shown.forEach(this::row);
        archive.setVisible(all.stream().anyMatch(CohortEntry::archived));
        panel.setVisible(!shown.isEmpty());
        none.setVisible(shown.isEmpty());
        none.setText(keeper ? "No cohort yet. A cohort is a group of people who learn and sit papers together."
                : "You belong to no cohort. Your tutors put you in one when there is something to do together.");
    }

    private void row(CohortEntry entry) {
        Anchor open = new Anchor("cohorts/" + entry.id(), entry.name().text());
        open.addClassName("b");
        open.getElement().setAttribute("router-link", true);
        NativeTableRow row = table.getBody().addRow();
        row.add(new NativeTableCell(open), number(entry.tutors()), number(entry.members()),
                entry.archived() ? new NativeTableCell(CohortTexts.archived()) : new NativeTableCell("Open"));
        row.setClassName("off", entry.archived());
    }

    private static NativeTableCell number(int number) {
        NativeTableCell cell = new NativeTableCell(String.valueOf(number));
        cell.addClassName("count");
        return cell;
    }

    private void create() {
        PeopleDialog[] dialog = new PeopleDialog[1];
        FieldsForm form = new FieldsForm(List.of(Field.text("name", "Name").helping("For example the intake and the year.")), "Create cohort", values -> {
            Cohort created = cohorts.create(CohortName.parse(values.text("name")));
            dialog[0].close();
            open(created);
        });
        dialog[0] = new PeopleDialog("New cohort", "", "Cancel", form);
        dialog[0].open();
        form.focus("name");
    }

    private static void open(Cohort cohort) {
        UI.getCurrent().navigate("cohorts/" + cohort.id());
    }
}

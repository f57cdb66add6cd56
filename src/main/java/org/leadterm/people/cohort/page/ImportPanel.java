package org.leadterm.people.cohort.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.leadterm.people.Person;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Refusal;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.CohortImports;
import org.leadterm.people.cohort.ImportPlan;
import org.leadterm.people.cohort.ImportPlan.Outcome;
import org.leadterm.people.cohort.Missing;

/** Members from a CSV file: what would become of every row is shown first, and every bad row with its line. */
class ImportPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final transient CohortId cohort;
    private final transient CohortImports imports;
    private final transient Consumer<String> changed;
    private final Input create = new Input();
    private final Div outcome = new Div();
    private transient byte[] csv = {};

    ImportPanel(CohortId cohort, CohortImports imports, Person viewer, Consumer<String> changed) {
        this.cohort = cohort;
        this.imports = imports;
        this.changed = changed;
        addClassName("import");
        Paragraph about = new Paragraph("A CSV file with the column name (user names) and, if you like, displayName. "
                + "You see what becomes of every row before anything is done.");
        about.addClassNames("s", "t2");
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        add(about);
        if (viewer.is(Role.ADMINISTRATOR)) {
            add(choice());
        }
        add(new CsvUploadForm(this::take, sentence -> say("error", "✕", sentence)), outcome);
    }

    private NativeLabel choice() {
        create.setType("checkbox");
        Span text = new Span("Open accounts for those who have none. They have no password until you give them one under Accounts.");
        NativeLabel label = new NativeLabel();
        label.add(create, text);
        label.addClassNames("choice", "s");
        create.getElement().addPropertyChangeListener("checked", "change", change -> preview());
        return label;
    }

    void take(byte[] file) {
        csv = file;
        preview();
    }

    private Missing missing() {
        return create.getElement().getProperty("checked", false) ? Missing.CREATE : Missing.REFUSE;
    }

    private void preview() {
        if (csv.length > 0) {
            try {
                show(imports.preview(cohort, csv, missing()));
            } catch (Refusal refused) {
                say("error", "✕", refused.getMessage());
            }
        }
    }

    private void show(ImportPlan plan) {
        outcome.removeAll();
        if (!plan.isPossible()) {
            say("error", "✕", "Nothing is stored while there is something wrong: " + CohortTexts.count(plan.problems().size(), "problem") + ".");
            UnorderedList problems = new UnorderedList();
            problems.addClassName("problems");
            plan.problems().forEach(problem -> problems.add(new ListItem(text(problem))));
            outcome.add(problems);
        } else if (plan.count(Outcome.THERE) == plan.rows().size()) {
            say("info", "i", "Everybody in this list is a member already.");
        } else {
            int people = plan.count(Outcome.ADD) + plan.count(Outcome.CREATE);
            outcome.add(CohortTexts.button("Add " + CohortTexts.count(people, "member"), this::run, "primary"));
        }
        if (!plan.rows().isEmpty()) {
            outcome.add(table(plan));
        }
    }

    private static String text(Problem problem) {
        return (problem.where().equals("file") ? "" : "L" + problem.where().substring(1) + ": ") + problem.text();
    }

    private static NativeTable table(ImportPlan plan) {
        NativeTable table = CohortTexts.table("Line", "User name", "Display name", "What becomes of it");
        plan.rows().forEach(row -> table.getBody().addRow().add(new NativeTableCell(String.valueOf(row.line())), new NativeTableCell(row.name().text()),
                new NativeTableCell(row.displayName()), new NativeTableCell(switch (row.outcome()) {
                    case ADD -> "Becomes a member";
                    case CREATE -> "An account is opened and becomes a member";
                    case THERE -> "A member already";
                })));
        return table;
    }

    private void run() {
        try {
            ImportPlan plan = imports.run(cohort, csv, missing());
            int people = plan.count(Outcome.ADD) + plan.count(Outcome.CREATE);
            changed.accept(CohortTexts.count(people, "member") + " added"
                    + (plan.count(Outcome.CREATE) == 0 ? "." : ", " + plan.count(Outcome.CREATE) + " of them with a new account."));
        } catch (PersonRefused meanwhile) {
            preview();
        } catch (Refusal refused) {
            say("error", "✕", refused.getMessage());
        }
    }

    private void say(String kind, String sign, String sentence) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        Div note = new Div(mark, new Span(sentence));
        note.addClassNames("note", kind);
        outcome.removeAll();
        outcome.add(note);
    }
}

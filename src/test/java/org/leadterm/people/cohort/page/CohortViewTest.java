package org.leadterm.people.cohort.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;
import org.leadterm.people.cohort.Cohort;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.people.cohort.CohortImports;
import org.leadterm.people.cohort.CohortName;
import org.leadterm.people.cohort.Cohorts;
import org.leadterm.people.cohort.ImportPlan;
import org.leadterm.people.cohort.ImportPlan.Outcome;
import org.leadterm.people.cohort.ImportPlan.Row;
import org.leadterm.people.cohort.Missing;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.Sending;
import org.leadterm.view.ViewTest;

class CohortViewTest extends ViewTest {
    private static final Person TESS = Callers.person("tess", Role.TUTOR);
    private static final Person ADA = Callers.person("ada", Role.TRAINEE);
    private final Callers callers = new Callers();
    private final KeptCohort cohorts = new KeptCohort();
    private final KeptImports imports = new KeptImports();

    @BeforeEach
    void become() {
        callers.become(TESS);
    }

    @Test
    void a_keeper_sees_members_and_tutors_and_adds_somebody() {
        CohortView view = open();
        assertTrue(text(view).contains("1 member") && text(view).contains("Test ada") && text(view).contains("1 tutor"), text(view));

        Sending.send(_find(view, FieldsForm.class).get(0), Map.of("name", List.of(" Bob ")));

        assertTrue(text(view).contains("bob is a member.") && text(view).contains("2 members"), text(view));
    }

    @Test
    void what_is_refused_is_said_where_it_was_typed() {
        CohortView view = open();

        Sending.send(_find(view, FieldsForm.class).get(0), Map.of("name", List.of("b b")));

        assertTrue(text(_find(view, FieldsForm.class).get(0)).contains(PersonName.RULE));
    }

    @Test
    void a_member_sees_the_tutors_and_no_other_member() {
        callers.become(ADA);
        cohorts.keeper = false;
        CohortView view = open();

        assertTrue(text(view).contains("Your tutors: Test tess"), text(view));
        _assertNone(view, MembersPanel.class);
    }

    @Test
    void an_archived_cohort_takes_no_changes() {
        cohorts.archived = true;
        CohortView view = open();

        _assertNone(view, FieldsForm.class);
        click(view, "Take out of the archive");
        assertTrue(text(view).contains("The cohort is open again."), text(view));
    }

    @Test
    void other_features_bring_their_sections_in_order() {
        CohortView view = open(section(20, "later"), section(10, "sooner"));

        assertTrue(text(view).matches("(?s).*sooner.*later.*"), text(view));
    }

    @Test
    void what_is_not_the_viewers_to_see_is_not_there() {
        CohortView view = new CohortView(cohorts, imports, List.of(), callers.current());

        assertThrows(NotFoundException.class, () -> view.open("another"));
        assertThrows(NotFoundException.class, () -> view.open("x".repeat(40)));
    }

    @Test
    void a_list_is_shown_before_it_is_taken_and_every_bad_row_named() {
        CohortView view = open();
        click(view, "Import a list");
        imports.plan = new ImportPlan(List.of(), List.of(new Problem("line 3", "There is no account \"bob\".")));
        _get(view, ImportPanel.class).take(new byte[] {1});
        assertTrue(text(view).contains("Line 3: There is no account \"bob\"."), text(view));

        imports.plan = new ImportPlan(List.of(new Row(2, new PersonName("bob"), "Bob", Outcome.ADD)), List.of());
        _get(view, ImportPanel.class).take(new byte[] {1});
        assertTrue(text(view).contains("Becomes a member"), text(view));
        click(view, "Add 1 member");

        assertEquals(1, imports.runs);
        assertTrue(text(view).contains("1 member added."), text(view));
    }

    private CohortView open(CohortSection... sections) {
        CohortView view = show(new CohortView(cohorts, imports, List.of(sections), callers.current()));
        view.open(KeptCohort.ID.text());
        return view;
    }

    private static CohortSection section(int place, String text) {
        return new CohortSection() {
            @Override
            public int place() {
                return place;
            }

            @Override
            public Optional<Component> of(Cohort cohort, Person viewer) {
                return Optional.of(new Paragraph(text));
            }
        };
    }

    /** A cohort without a database. */
    private static final class KeptCohort extends Cohorts {
        private static final CohortId ID = new CohortId("spring");
        private boolean keeper = true;
        private boolean archived;
        private List<Person> members = List.of(ADA);

        @Override
        public Optional<Cohort> find(CohortId id) {
            return Optional.of(new Cohort(ID, new CohortName("Spring 2026"), archived, List.of(TESS), members)).filter(cohort -> cohort.id().equals(id));
        }

        @Override
        public boolean isKeptByCaller(CohortId id) {
            return keeper;
        }

        @Override
        public void enrol(CohortId id, PersonName name) {
            members = List.of(ADA, Callers.person(name.text(), Role.TRAINEE));
        }

        @Override
        public void takeOut(CohortId id, String why) {
            archived = false;
        }
    }

    /** Imports that were planned by a test. */
    private static final class KeptImports extends CohortImports {
        private ImportPlan plan = new ImportPlan(List.of(), List.of());
        private int runs;

        @Override
        public ImportPlan preview(CohortId id, byte[] csv, Missing missing) {
            return plan;
        }

        @Override
        public ImportPlan run(CohortId id, byte[] csv, Missing missing) {
            if (!plan.isPossible()) {
                throw new PersonRefused(plan.problems());
            }
            runs++;
            return plan;
        }
    }
}

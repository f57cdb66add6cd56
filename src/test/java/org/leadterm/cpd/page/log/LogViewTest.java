package org.leadterm.cpd.page.log;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Provenance;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.cpd.page.Typing;
import org.leadterm.cpd.page.activity.ReflectionPanel;
import org.leadterm.people.Callers;
import org.leadterm.people.Role;
import org.leadterm.view.ViewTest;

class LogViewTest extends ViewTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 9);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 2);
    private final Callers callers = new Callers();
    private final SampleLog log = new SampleLog();

    @BeforeEach
    void become() {
        callers.become(Callers.person("cora", Role.CODER));
    }

    @Test
    void the_target_says_what_is_done_by_category_what_remains_and_how_far_behind_it_is() {
        log.with("Cohort audit", ActivityKind.AUDIT, OCTOBER, EntryState.LOGGED);

        String said = text(_get(open(), TargetPanel.class));

        assertTrue(said.contains("6.45 h behind plan") && said.contains("S Structured 2.0") && said.contains("P Practice 0.0")
                && said.contains("R Remaining 8.0") && said.contains("Set by the tests"), said);
    }

    @Test
    void activities_stand_by_quarter_with_the_hours_that_count() {
        log.with("Cohort audit", ActivityKind.AUDIT, OCTOBER, EntryState.LOGGED);
        log.with("Anatomy course", ActivityKind.COURSE, MAY, EntryState.DRAFT);

        String said = text(_get(open(), TimelinePanel.class));

        assertTrue(said.matches("(?s).*October to December 2026 2.0 h 09 Oct Cohort audit Audit 2.0 h ! Reflection due.*"
                + "April to June 2026 0.0 h 02 May Anatomy course Course 2.0 h – Draft.*"), said);
    }

    @Test
    void one_kind_alone_is_shown_and_the_order_turns() {
        log.with("Anatomy course", ActivityKind.COURSE, MAY, EntryState.LOGGED);
        log.with("Cohort audit", ActivityKind.AUDIT, OCTOBER, EntryState.LOGGED);
        TimelinePanel timeline = _get(open(), TimelinePanel.class);

        Typing.into(Typing.field(timeline, "Order"), "oldest");
        assertTrue(text(timeline).matches("(?s).*Anatomy course.*Cohort audit.*"), text(timeline));

        Typing.into(Typing.field(timeline, "Kind"), "audit");
        assertFalse(text(timeline).contains("Anatomy course"), text(timeline));
    }

    @Test
    void an_answer_is_stored_when_its_field_is_left_and_the_time_is_said() {
        log.with("Cohort audit", ActivityKind.AUDIT, OCTOBER, EntryState.LOGGED);
        LogView view = open();
        click(view, "Cohort audit");

        Typing.into(Typing.field(view, "What did you learn?"), "Read the clinic letter too.");

        assertTrue(text(_get(view, ReflectionPanel.class)).contains("Saved 14:05:12"));
        assertEquals(new Reflection.Answer("What did you learn?", "Read the clinic letter too."), stored().entry().reflection().answers().get(0));
        assertTrue(text(_get(view, CheckPanel.class)).contains("Every activity has its reflection"));
    }

    @Test
    void hours_that_are_no_number_are_said_and_lose_nothing_else() {
        log.with("Cohort audit", ActivityKind.AUDIT, OCTOBER, EntryState.LOGGED);
        LogView view = open();
        click(view, "Cohort audit");

        Typing.into(Typing.field(view, "Hours"), "two");
        Typing.into(Typing.field(view, "What next?"), "Ask.");

        assertTrue(text(_get(view, ReflectionPanel.class)).contains("A number such as 1.5."));
        assertEquals(120, stored().entry().minutes());
        assertEquals("Ask.", stored().entry().reflection().answers().get(1).text());
    }

    @Test
    void a_stale_save_is_refused_in_its_own_words_and_keeps_what_was_typed() {
        Activity audit = log.with("Cohort audit", ActivityKind.AUDIT, OCTOBER, EntryState.LOGGED);
        LogView view = open();
        click(view, "Cohort audit");
        log.activities.set(0, new Activity(audit.id(), 7, audit.person(), audit.entry(), Optional.empty(), Provenance.OWN, audit.evidence(), audit.changed()));

        Typing.into(Typing.field(view, "What did you learn?"), "Much.");

        assertTrue(text(_get(view, ReflectionPanel.class)).contains("Not saved"));
        assertTrue(text(_get(view, ReflectionPanel.class)).contains("changed elsewhere"));
        assertEquals("Much.", Typing.field(view, "What did you learn?").value());
    }

    @Test
    void a_proposed_draft_counts_once_it_is_accepted() {
        log.with("Cataract, two exercises", ActivityKind.CODED_PRACTICE, OCTOBER, EntryState.DRAFT, new Provenance(Provenance.Source.PROPOSED, "w1", "80 %"));
        LogView view = open();
        assertTrue(text(_get(view, TimelinePanel.class)).contains("Nothing is logged"), text(view));

        click(view, "Accept");

        assertTrue(stored().entry().isLogged());
        assertTrue(text(_get(view, TargetPanel.class)).contains("P Practice 2.0"));
        assertTrue(text(_get(view, ReflectionPanel.class)).contains("Cataract, two exercises"));
        _assertNone(view, ProposalsPanel.class);
    }

    @Test
    void of_many_drafts_two_are_shown_and_the_others_on_request() {
        for (int week = 1; week <= 4; week++) {
            log.with("Week " + week, ActivityKind.CODED_PRACTICE, OCTOBER, EntryState.DRAFT, new Provenance(Provenance.Source.PROPOSED, "w" + week, ""));
        }
        LogView view = open();
        List<NativeButton> before = _find(_get(view, ProposalsPanel.class), NativeButton.class);
        assertEquals(List.of("Accept", "Dismiss", "Accept", "Dismiss", "Show 2 more"), before.stream().map(NativeButton::getText).toList());

        click(view, "Show 2 more");

        assertEquals(8, _find(_get(view, ProposalsPanel.class), NativeButton.class).size());
    }

    @Test
    void a_proposed_draft_that_is_not_wanted_is_gone() {
        log.with("Cataract, two exercises", ActivityKind.CODED_PRACTICE, OCTOBER, EntryState.DRAFT, new Provenance(Provenance.Source.PROPOSED, "w1", "80 %"));
        LogView view = open();

        click(view, "Dismiss");

        assertEquals(0, log.activities.size());
        assertTrue(text(view).contains("Dismissed: Cataract, two exercises."));
    }

    @Test
    void a_new_activity_is_a_draft_that_is_open_for_its_reflection() {
        LogView view = open();
        _click(_get(_get(view, LogHead.class), NativeButton.class));
        Dialog dialog = _get(Dialog.class);
        click(dialog, "Add");
        assertTrue(text(dialog).contains("Give it a title.") && text(dialog).contains("Give the hours, such as 1.5."), text(dialog));

        Typing.into(Typing.field(dialog, "Title"), "Regional meeting");
        Typing.into(Typing.field(dialog, "Hours"), "2");
        click(dialog, "Add");

        assertEquals(EntryState.DRAFT, stored().entry().state());
        assertTrue(text(_get(view, ReflectionPanel.class)).contains("Regional meeting · 05/11/2026"));
        click(view, "Save reflection");
        assertEquals(EntryState.LOGGED, stored().entry().state());
    }

    @Test
    void what_comes_every_month_is_kept_until_it_is_stopped() {
        LogView view = open();
        _click(_get(_get(view, LogHead.class), NativeButton.class));
        Dialog dialog = _get(Dialog.class);
        Typing.into(Typing.field(dialog, "Title"), "Team meeting");
        Typing.into(Typing.field(dialog, "Hours"), "1");
        Typing.into(Typing.field(dialog, "How often"), "monthly");
        Typing.into(Typing.field(dialog, "Until"), "2027-05-05");
        click(dialog, "Add");
        assertTrue(text(view).contains("Every month until 05/05/2027"), text(view));

        click(view, "Stop");

        _assertNone(view, RecurringPanel.class);
    }

    @Test
    void the_check_says_what_is_missing_and_turns_whole() {
        log.with("Cohort audit", ActivityKind.AUDIT, OCTOBER, EntryState.LOGGED);
        String said = text(_get(open(), CheckPanel.class));

        assertTrue(said.contains("Not complete yet") && said.contains("8.0 h left to the target") && said.contains("Practice: 2.0 h left")
                && said.contains("1 activity without a reflection") && said.contains("1 of 3 kinds of activity; not yet course, coded practice"), said);
    }

    @Test
    void every_bad_row_of_a_history_is_named() {
        LogView view = open();

        _get(view, ImportPanel.class).take(new byte[] {1});

        assertTrue(text(view).contains("Nothing was stored: 1 problem. Row 3: Date is a day such as 09/10/2026, not \"x\"."), text(view));
    }

    @Test
    void everything_can_be_taken_away_by_links_of_the_cycle() {
        assertEquals(4, _find(open(), Anchor.class).stream()
                .filter(link -> link.getHref().startsWith("cpd-files/cycle/")).count());
    }

    private Activity stored() {
        return log.activities.get(0);
    }

    private LogView open() {
        return show(log.view(callers.current()));
    }
}

package org.leadterm.people.audit.page;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.leadterm.people.audit.AuditFinding;
import org.leadterm.people.audit.AuditFinding.Kind;
import org.leadterm.people.audit.AuditLine;
import org.leadterm.people.audit.AuditLines;
import org.leadterm.people.audit.AuditPage;
import org.leadterm.people.audit.AuditReport;
import org.leadterm.people.audit.AuditSearch;
import org.leadterm.people.audit.Deed;
import org.leadterm.people.audit.SealedLine;
import org.leadterm.view.ViewTest;

class AuditViewTest extends ViewTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private final KeptLines lines = new KeptLines();

    @Test
    void entries_are_shown_with_what_changed_and_why_and_more_on_request() {
        AuditView view = show(new AuditView(lines));
        assertTrue(text(view).contains("mark.change mark sheet 60 1/2 → 1 because 60"), text(view));
        assertFalse(text(view).contains("because 10 "), text(view));

        click(view, "Show earlier ones");

        assertTrue(text(view).contains("because 10 ") && text(view).contains("04/03/2026 12:00:00"), text(view));
    }

    @Test
    void what_is_typed_becomes_the_search_days_included() {
        AuditView view = show(new AuditView(lines));
        List<Input> fields = _find(view, Input.class);
        _setValue(fields.get(0), "ada");
        _setValue(fields.get(1), "cohort.");
        _setValue(fields.get(3), "2026-07-01");
        _setValue(fields.get(4), "2026-07-01");

        click(view, "Show");

        assertEquals(new AuditSearch("ada", "cohort.", "", Instant.parse("2026-06-30T23:00:00Z"), Instant.parse("2026-07-01T23:00:00Z")), lines.asked);
    }

    @Test
    void a_check_says_that_the_trail_is_whole_or_what_was_done_to_it() {
        AuditView view = show(new AuditView(lines));
        click(view, "Check the trail");
        assertTrue(text(view).contains("The trail is whole: 60 entries, checked 04/03/2026 12:00:00."), text(view));

        lines.findings = List.of(new AuditFinding(Kind.DELETED, 4, 6, "Entries 4 to 6 were deleted."));
        click(view, "Check the trail");
        assertTrue(text(view).contains("The trail is not whole.") && text(view).contains("Entries 4 to 6 were deleted."), text(view));
    }

    @Test
    void long_values_are_folded_away_whole() {
        lines.before = "a".repeat(5_000);

        assertTrue(text(show(new AuditView(lines))).contains("Before and after Before " + lines.before));
    }

    @Test
    void files_hold_every_column_and_no_formula() {
        SealedLine line = new SealedLine(new AuditLine(3, NOON, new Deed("=ada", "a", "b", "\t=1", " @x", "say \"no\"")), "p", "h", "k", "s");

        assertEquals("3,2026-03-04T12:00:00Z,'=ada,a,b,'\t=1,' @x,\"say \"\"no\"\"\",p,h,k,s\r\n", AuditCsv.row(line));
        assertEquals("seq,at,who,action,subject,before,after,why,previous,hash,key,seal\r\n", AuditCsv.header());
        assertEquals("{\"seq\":3,\"at\":\"2026-03-04T12:00:00Z\",\"who\":\"=ada\",\"action\":\"a\",\"subject\":\"b\",\"before\":\"\\t=1\",\"after\":\" @x\","
                + "\"why\":\"say \\\"no\\\"\",\"previous\":\"p\",\"hash\":\"h\",\"key\":\"k\",\"seal\":\"s\"}", AuditJson.sealed(line));
    }

    /** A trail without a database. */
    private static final class KeptLines extends AuditLines {
        private AuditSearch asked = AuditSearch.ALL;
        private List<AuditFinding> findings = List.of();
        private String before = "1/2";

        @Override
        public AuditPage page(AuditSearch search, long earlier, int limit) {
            asked = search;
            List<AuditLine> all = LongStream.rangeClosed(1, 60).map(seq -> 61 - seq).filter(seq -> seq < earlier)
                    .mapToObj(seq -> new AuditLine(seq, NOON, new Deed("tess", "mark.change", "mark sheet " + seq, before, "1", "because " + seq))).toList();
            return all.size() <= limit ? new AuditPage(all, Optional.empty())
                    : new AuditPage(all.subList(0, limit), Optional.of(all.get(limit - 1).seq()));
        }

        @Override
        public List<String> actions() {
            return List.of("mark.change");
        }

        @Override
        public AuditReport check() {
            return new AuditReport(NOON, 60, "abc", findings);
        }
    }
}

package org.leadterm.cpd.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.Reflection;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.check.Share;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.membership.Membership;
import org.leadterm.report.print.Moment;
import org.leadterm.report.print.Pages;
import org.leadterm.report.print.VerifyAt;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** A statement on paper: what was asked for and done, then every activity with its reflection, then the evidence. */
public final class StatementPdf {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private StatementPdf() {
    }

    /** @param verify the address of the page where statements are verified, to which the code is added */
    public static byte[] of(Statement statement, String verify) {
        VerifyAt at = new VerifyAt(verify, statement.code().grouped());
        CycleCheck check = statement.check();
        String name = statement.person().displayName();
        Pages pages = Pages.of("CPD statement", "Leadterm · CPD statement of " + name + ", " + check.cycle().name() + " · issued "
                + Moment.text(statement.issued()) + "\n" + at.foot()).about(name + ", " + check.cycle().name()).by(name)
                .heading(name).facts(facts(statement))
                .text("Whoever holds this statement can see whether it was issued here, and whether the log has changed since.").text(at.sentence())
                .heading("Done against the target").table(shares(check), 3, 1.4f, 1.4f, 1.4f, 1.4f).facts(standing(check));
        activities(pages, inOrder(check.activities()), check.cycle());
        evidence(pages, inOrder(check.activities()));
        return pages.pdf();
    }

    private static Map<String, String> facts(Statement statement) {
        Cycle cycle = statement.check().cycle();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Cycle", cycle.name() + ", " + DAY.format(cycle.from()) + " to " + DAY.format(cycle.until()));
        facts.put("Target", cycle.target().total().text());
        facts.put("Who asks for it", cycle.target().source());
        statement.memberships().forEach(each -> facts.merge("Member of " + each.membership().body(),
                membership(each.membership()), (one, other) -> one + "\n" + other));
        facts.put("Issued", Moment.text(statement.issued()));
        facts.put("Code", statement.code().grouped());
        return facts;
    }

    private static String membership(Membership membership) {
        return (membership.number().isEmpty() ? "" : "No. " + membership.number() + ", ") + "since " + DAY.format(membership.since())
                + membership.until().map(until -> ", until " + DAY.format(until)).orElse("");
    }

    private static Table shares(CycleCheck check) {
        List<List<Cell>> rows = new ArrayList<>();
        check.shares().forEach(share -> rows.add(List.of(Cell.of(share.category().label()), Cell.of(share.activities()), Cell.of(share.done().value()),
                share.category().target().isNone() ? Cell.NONE : Cell.of(share.category().target().value()), left(share))));
        rows.add(List.of(Cell.of("Together"), Cell.of(check.activities().size()), Cell.of(check.done().value()),
                Cell.of(check.cycle().target().total().value()), Cell.of(check.left().value())));
        String unit = check.cycle().target().unit() == Unit.HOURS ? "hours" : "points";
        return new Table("shares", List.of("Category", "Activities", "Done, " + unit, "Target, " + unit, "Left, " + unit), rows);
    }

    private static Cell left(Share share) {
        return share.category().target().isNone() ? Cell.NONE : Cell.of(share.left().value());
    }

    private static Map<String, String> standing(CycleCheck check) {
        Map<String, String> facts = new LinkedHashMap<>();
        int all = check.activities().size();
        facts.put("Verified by a second person", all == 0 ? "nothing to verify yet" : check.verified() + " of " + all
                + (all == 1 ? " activity" : " activities") + (check.verified() == all ? "" : "; the others are self-reported"));
        facts.put("Kinds of activity",
                check.kinds().isEmpty() ? "none yet" : check.kinds().stream().map(ActivityKind::label).collect(Collectors.joining(", ")));
        facts.put("Without a reflection", numbers(check.reflections(), check));
        facts.put("Certificate usual, none attached", numbers(check.evidence(), check));
        return facts;
    }

    /** {@code 3: activities 9, 18, 27}, as they are numbered below. */
    private static String numbers(List<Activity> some, CycleCheck check) {
        List<Activity> all = inOrder(check.activities());
        List<String> places = inOrder(some).stream().map(activity -> String.valueOf(all.indexOf(activity) + 1)).toList();
        return places.isEmpty() ? "none" : places.size() + ": " + (places.size() == 1 ? "activity " : "activities ") + String.join(", ", places);
    }

    private static void activities(Pages pages, List<Activity> activities, Cycle cycle) {
        pages.heading("Activities");
        if (activities.isEmpty()) {
            pages.text("Nothing counts in this cycle yet.");
            return;
        }
        pages.table(list(activities, cycle), 0.8f, 1.5f, 4.9f, 1.9f, 1.1f, 2.4f);
        if (cycle.target().unit() == Unit.HOURS) {
            pages.text("Hours are shown to two decimals; sums are taken of the minutes.");
        }
        pages.heading("Activities and reflections");
        for (int number = 1; number <= activities.size(); number++) {
            Activity activity = activities.get(number - 1);
            pages.subheading(number + ". " + activity.entry().title()).lead(line(activity, cycle));
            List<Reflection.Answer> answers = activity.entry().reflection().answers().stream().filter(answer -> !answer.text().isBlank()).toList();
            if (answers.isEmpty()) {
                pages.text("No reflection.");
            } else {
                Map<String, String> reflection = new LinkedHashMap<>();
                answers.forEach(answer -> reflection.put(answer.prompt(), answer.text()));
                pages.facts(reflection);
            }
        }
    }

    private static Table list(List<Activity> activities, Cycle cycle) {
        Unit unit = cycle.target().unit();
        List<List<Cell>> rows = new ArrayList<>();
        for (int number = 1; number <= activities.size(); number++) {
            Activity activity = activities.get(number - 1);
            Entry entry = activity.entry();
            rows.add(List.of(Cell.of(number), Cell.of(DAY.format(entry.on())), Cell.of(entry.title()), Cell.of(category(entry, cycle)),
                    Cell.of(entry.amount(unit).value()), Cell.of(activity.verification().map(verified -> verified.name()).orElse("self-reported"))));
        }
        return new Table("activities", List.of("No.", "Day", "Activity", "Category", unit == Unit.HOURS ? "Hours" : "Points", "Verified by"), rows);
    }

    private static String line(Activity activity, Cycle cycle) {
        Entry entry = activity.entry();
        List<String> parts = new ArrayList<>(List.of(DAY.format(entry.on()), entry.kind().label(), category(entry, cycle),
                entry.amount(cycle.target().unit()).text()));
        if (cycle.target().unit() == Unit.POINTS && entry.minutes() > 0) {
            parts.add(new Amount(Unit.HOURS, entry.minutes()).text());
        }
        if (!entry.provider().isEmpty()) {
            parts.add(entry.provider());
        }
        parts.add(activity.verification().map(verified -> "verified by " + verified.name() + " on " + day(verified.at())).orElse("self-reported"));
        return String.join(" · ", parts);
    }

    private static String category(Entry entry, Cycle cycle) {
        return cycle.target().category(entry.category()).map(category -> category.label()).orElse(entry.category());
    }

    private static void evidence(Pages pages, List<Activity> activities) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int number = 1; number <= activities.size(); number++) {
            int place = number;
            activities.get(number - 1).evidence().forEach(evidence -> rows.add(List.of(Cell.of(place), Cell.of(evidence.name()),
                    Cell.of(evidence.type().label()), Cell.of(evidence.sizeText()), Cell.of(evidence.fingerprint()))));
        }
        pages.heading("Evidence");
        if (rows.isEmpty()) {
            pages.text("No files are attached.");
        } else {
            pages.text("The files are kept with the log. The last column is the beginning of each file's SHA-256.")
                    .table(new Table("evidence", List.of("Activity", "File", "Type", "Size", "SHA-256"), rows), 1, 4, 1.8f, 1.2f, 1.8f);
        }
    }

    private static List<Activity> inOrder(List<Activity> newestFirst) {
        List<Activity> activities = new ArrayList<>(newestFirst);
        Collections.reverse(activities);
        return activities;
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, Today.LONDON));
    }
}

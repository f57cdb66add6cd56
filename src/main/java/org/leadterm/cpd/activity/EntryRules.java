package org.leadterm.cpd.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadterm.cpd.CpdConflict;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.cpd.Today;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.course.CourseClocks;
import org.leadterm.cpd.cycle.Category;
import org.leadterm.cpd.cycle.Cycle;
import org.leadterm.cpd.cycle.Cycles;
import org.leadterm.cpd.cycle.Schemes;
import org.leadterm.cpd.cycle.Target;
import org.leadterm.people.PersonId;
import org.leadterm.people.Problem;
import org.leadterm.report.Dates;

/** What an entry must be to count, and that it counts once. */
@ApplicationScoped
public class EntryRules {
    private final Cycles cycles;
    private final Schemes schemes;
    private final CourseClocks clocks;
    private final Clock clock;

    @Inject
    public EntryRules(Cycles cycles, Schemes schemes, CourseClocks clocks, Clock clock) {
        this.cycles = cycles;
        this.schemes = schemes;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected EntryRules() {
        this(null, null, null, null);
    }

    /** A new entry of somebody's, with its cycle and category. */
    Entry create(PersonId person, Entry entry, List<Activity> others) {
        refuseDoubles(entry, others);
        return ready(person, entry);
    }

    Entry change(Activity before, Entry entry, List<Activity> all) {
        Entry old = before.entry();
        if (!same(old, entry)) {
            refuseDoubles(entry, all.stream().filter(other -> !other.id().equals(before.id())).toList());
        }
        boolean elsewhere = entry.purpose() != old.purpose() || entry.cycle().isPresent() && !entry.cycle().equals(old.cycle());
        if (old.isLogged() && old.purpose() != Purpose.NONE && entry.purpose() != Purpose.NONE && elsewhere) {
            throw new CpdConflict(used(old) + " An activity is used for one purpose only. Take it out of there first.");
        }
        boolean stays = entry.purpose() == Purpose.CYCLE && entry.cycle().isEmpty()
                && old.cycle().map(cycles::find).filter(cycle -> cycle.holds(entry.on())).isPresent();
        return ready(before.person(), stays ? entry.with(Purpose.CYCLE, old.cycle()) : entry);
    }

    private Entry ready(PersonId person, Entry entry) {
        List<Problem> problems = new ArrayList<>();
        entry.course().filter(course -> clocks.find(course.clock()).isEmpty())
                .ifPresent(course -> problems.add(new Problem("course", "There is no course clock \"" + course.clock() + "\".")));
        LocalDate today = Today.of(clock);
        if (entry.isLogged() && entry.on().isAfter(today)) {
            problems.add(new Problem("date", "An activity is logged when it has taken place. Keep it as a draft until " + Dates.day(entry.on()) + "."));
        }
        if (!problems.isEmpty() || !entry.isLogged()) {
            refuse(problems);
            return entry;
        }
        Optional<Cycle> cycle = entry.purpose() == Purpose.CYCLE ? Optional.of(entry.cycle().map(cycles::find).orElseGet(() -> cycles.on(person, entry.on())))
                : Optional.empty();
        cycle.ifPresent(found -> problems.addAll(problems(entry, found)));
        Target target = cycle.map(Cycle::target).orElseGet(() -> schemes.site().target());
        String category = entry.category().isEmpty() ? target.categoryOf(entry.kind()).id() : entry.category();
        if (target.category(category).isEmpty()) {
            problems.add(new Problem("category", "There is no category \"" + category + "\" here; there are "
                    + target.categories().stream().map(Category::id).collect(Collectors.joining(", ")) + "."));
        }
        refuse(problems);
        return entry.with(entry.purpose(), cycle.map(Cycle::id)).in(category);
    }

    private static List<Problem> problems(Entry entry, Cycle cycle) {
        List<Problem> problems = new ArrayList<>();
        if (!cycle.holds(entry.on())) {
            problems.add(new Problem("cycle", Dates.day(entry.on()) + " is not in " + cycle.name() + ", which lasts from " + Dates.day(cycle.from())
                    + " to " + Dates.day(cycle.until()) + "."));
        }
        if (entry.amount(cycle.target().unit()).isNone()) {
            boolean hours = cycle.target().unit() == Unit.HOURS;
            problems.add(new Problem(hours ? "minutes" : "points", cycle.name() + " counts " + cycle.target().unit().text() + ": say how "
                    + (hours ? "long it took." : "many points it has.")));
        }
        return problems;
    }

    private void refuseDoubles(Entry entry, List<Activity> others) {
        others.stream().map(Activity::entry).filter(other -> same(other, entry)).findFirst().ifPresent(other -> {
            throw new CpdConflict("\"" + other.title() + "\" of " + Dates.day(other.on()) + " is in your log already. "
                    + (other.isLogged() ? used(other) : "It is a draft.") + " An activity is used once.");
        });
    }

    private String used(Entry entry) {
        return switch (entry.purpose()) {
            case CYCLE -> "It counts in " + entry.cycle().map(cycles::find).map(cycle -> cycle.name() + " (" + Dates.day(cycle.from()) + " to "
                    + Dates.day(cycle.until()) + ")").orElse("a cycle") + ".";
            case MEMBERSHIP -> "It is used for the renewal of a membership.";
            case QUALIFICATION -> "It is used as evidence towards the qualification.";
            case NONE -> "It counts nowhere.";
        };
    }

    private static boolean same(Entry one, Entry other) {
        return one.on().equals(other.on()) && one.kind() == other.kind()
                && one.title().toLowerCase(Locale.ROOT).equals(other.title().toLowerCase(Locale.ROOT));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
    }
}

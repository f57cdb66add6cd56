package org.leadterm.progress.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadterm.exercise.ExerciseId;
import org.leadterm.marking.Denominator;
import org.leadterm.people.PersonName;
import org.leadterm.people.cohort.CohortId;
import org.leadterm.progress.Period;

/**
 * What somebody asks of a review, as it stands in its address; filters combine, and what is no filter is left out.
 *
 * @param from      the first day
 * @param until     the last day
 * @param firstOnly only everybody's first attempt at each exercise: whoever has seen the key is not audited by it
 */
record Filter(Optional<CohortId> cohort, Optional<PersonName> person, Optional<LocalDate> from, Optional<LocalDate> until,
              Optional<ExerciseId> exercise, boolean firstOnly, Denominator denominator) {
    static final Filter NONE = of(Map.of());

    static Filter of(Map<String, List<String>> query) {
        return new Filter(value(query, "cohort").filter(text -> text.length() <= 36).map(CohortId::new), value(query, "person").flatMap(PersonName::parse),
                value(query, "from").flatMap(Filter::day), value(query, "until").flatMap(Filter::day), value(query, "exercise").flatMap(ExerciseId::parse),
                value(query, "attempts").filter("all"::equals).isEmpty(),
                value(query, "rule").flatMap(Filter::rule).orElse(Denominator.AUDITOR));
    }

    /** As it stands in the address; what goes without saying is not said. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        cohort.ifPresent(id -> query.put("cohort", id.text()));
        person.ifPresent(name -> query.put("person", name.text()));
        from.ifPresent(day -> query.put("from", day.toString()));
        until.ifPresent(day -> query.put("until", day.toString()));
        exercise.ifPresent(id -> query.put("exercise", id.text()));
        if (!firstOnly) {
            query.put("attempts", "all");
        }
        if (denominator != Denominator.AUDITOR) {
            query.put("rule", denominator.id());
        }
        return query;
    }

    /** From the beginning of the first day to the end of the last, in the United Kingdom; nothing where the last is before the first. */
    Period period() {
        Instant first = from.map(day -> day.atStartOfDay(Names.ZONE).toInstant()).orElse(Period.ALL.from());
        Instant end = until.map(day -> day.plusDays(1).atStartOfDay(Names.ZONE).toInstant()).orElse(Period.ALL.until());
        return new Period(first, end.isAfter(first) ? end : first.plusMillis(1));
    }

    /** {@code 01/09/2026 to 30/11/2026}. */
    String days() {
        if (from.isEmpty() && until.isEmpty()) {
            return "At any time";
        }
        return Stream.of(from.map(day -> "from " + Names.day(day)), until.map(day -> "to " + Names.day(day))).flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    Filter by(Denominator rule) {
        return new Filter(cohort, person, from, until, exercise, firstOnly, rule);
    }

    private static Optional<String> value(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().map(String::strip).filter(text -> !text.isEmpty()).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day).filter(each -> each.getYear() >= 2000 && each.getYear() < 3000);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<Denominator> rule(String text) {
        return Stream.of(Denominator.values()).filter(each -> each.id().equals(text)).findFirst();
    }
}

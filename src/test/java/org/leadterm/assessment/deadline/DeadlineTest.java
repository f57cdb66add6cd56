package org.leadterm.assessment.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of deadlines: base time, window, extra time, extensions, pauses, and the end by a tutor. All times are of one day. */
class DeadlineTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-04");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # case,                                    start, base, window, minutes, percent, extensions, pauses,                  ended, deadline
            base time alone,                           09:00,  180,       ,       0,       0,           ,                        ,      , 12:00
            started late within the window,            09:30,  180,  12:00,       0,       0,           ,                        ,      , 12:00
            the window closes later than time is over, 09:00,  180,  17:00,       0,       0,           ,                        ,      , 12:00
            a quarter more,                            09:00,  180,  17:00,       0,      25,           ,                        ,      , 12:45
            a quarter more beyond the window's end,    09:00,  180,  12:00,       0,      25,           ,                        ,      , 12:45
            the whole quarter though started late,     09:30,  180,  12:00,       0,      25,           ,                        ,      , 12:45
            minutes more,                              09:00,  180,  12:00,      20,       0,           ,                        ,      , 12:20
            minutes and a share more,                  09:00,  180,  12:00,      20,      25,           ,                        ,      , 13:05
            an extension,                              09:00,  180,  12:00,       0,       0,         10,                        ,      , 12:10
            two extensions and extra time,             09:00,  180,  12:00,      20,       0,       10 5,                        ,      , 12:35
            a pause,                                   09:00,  180,  12:00,       0,       0,           , 10:00-10:07            ,      , 12:07
            two pauses,                                09:00,  180,  12:00,       0,       0,           , 10:00-10:07 11:00-11:30,      , 12:37
            pauses that overlap count once,            09:00,  180,  12:00,       0,       0,           , 10:00-10:30 10:10-10:40,      , 12:40
            a pause within another counts once,        09:00,  180,  12:00,       0,       0,           , 10:00-10:30 10:10-10:20,      , 12:30
            a pause begun before the start,            09:00,  180,  12:00,       0,       0,           , 08:50-09:05            ,      , 12:05
            a pause over before the start,             09:00,  180,  12:00,       0,       0,           , 08:30-08:50            ,      , 12:00
            the window moves by a pause before a start,09:30,  180,  12:00,       0,       0,           , 09:00-09:20            ,      , 12:20
            a pause after time was over,               09:00,  180,  12:00,       0,       0,           , 12:01-12:30            ,      , 12:00
            a pause in the time that a pause gave,     09:00,  180,  12:00,       0,       0,           , 11:50-12:10 12:15-12:20,      , 12:25
            while a pause lasts there is no deadline,  09:00,  180,  12:00,       0,       0,           , 10:00-                 ,      , none
            a pause after a pause lasts,               09:00,  180,  12:00,       0,       0,           , 11:50-12:10 12:05-     ,      , none
            a pause that began after time was over,    09:00,  180,  12:00,       0,       0,           , 12:30-                 ,      , 12:00
            all of it,                                 09:30,  180,  12:00,      20,      25,         10, 10:00-10:07            ,      , 13:22
            ended by a tutor,                          09:00,  180,  12:00,      20,      25,         10, 10:00-10:07            , 11:00, 11:00
            ended while a pause lasts,                 09:00,  180,  12:00,       0,       0,           , 10:00-                 , 10:30, 10:30
            ended after time was over,                 09:00,  180,  12:00,       0,       0,           ,                        , 13:00, 12:00
            no limit but the window,                   09:00,    0,  12:00,       0,      25,           ,                        ,      , 12:00
            no limit at all,                           09:00,    0,       ,      20,      25,         10, 10:00-10:07            ,      , none
            no limit and ended,                        09:00,    0,       ,       0,       0,           ,                        , 11:00, 11:00
            a limit below zero is none,                09:00,  -10,       ,       0,       0,           ,                        ,      , none
            """)
    void the_deadline_is_what_was_set_granted_and_paused(String what, String start, long base, String window, int minutes, int percent,
            String extensions, String pauses, String ended, String deadline) {
        Terms terms = new Terms(at(start), Duration.ofMinutes(base), new ExtraTime(minutes, percent),
                words(extensions).map(each -> Duration.ofMinutes(Long.parseLong(each))).toList(), words(pauses).map(DeadlineTest::pause).toList(),
                orNever(window), orNever(ended));
        Optional<Instant> expected = deadline.equals("none") ? Optional.empty() : Optional.of(at(deadline));

        assertEquals(expected, Deadline.of(terms), what);
        assertEquals(expected, Deadline.of(reversed(terms)), () -> what + ", told in another order");
    }

    @Test
    void time_left_stands_while_a_pause_lasts_and_never_goes_below_zero() {
        Terms paused = new Terms(at("09:00"), Duration.ofHours(3), ExtraTime.NONE, List.of(), List.of(Pause.since(at("10:00"))), Instant.MAX, Instant.MAX);

        assertEquals(List.of(Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofMinutes(150))),
                List.of(Deadline.left(paused, at("10:00")), Deadline.left(paused, at("15:00")), Deadline.left(paused, at("09:30"))));
        assertEquals(Optional.of(Duration.ZERO), Deadline.left(Terms.of(at("09:00"), Duration.ofHours(3)), at("18:00")));
        assertEquals(Optional.empty(), Deadline.left(Terms.of(at("09:00"), Duration.ZERO), at("18:00")));
    }

    private static Terms reversed(Terms terms) {
        List<Pause> pauses = new ArrayList<>();
        terms.pauses().forEach(pause -> pauses.add(0, pause));
        List<Duration> extensions = new ArrayList<>();
        terms.extensions().forEach(extension -> extensions.add(0, extension));
        return new Terms(terms.start(), terms.base(), terms.extra(), extensions, pauses, terms.windowEnd(), terms.ended());
    }

    private static Pause pause(String text) {
        String[] ends = text.split("-");
        return ends.length == 1 ? Pause.since(at(ends[0])) : new Pause(at(ends[0]), at(ends[1]));
    }

    private static Stream<String> words(String text) {
        return text == null ? Stream.of() : Stream.of(text.split(" "));
    }

    private static Instant orNever(String time) {
        return time == null ? Instant.MAX : at(time);
    }

    private static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }
}

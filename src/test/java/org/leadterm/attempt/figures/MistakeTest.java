package org.leadterm.attempt.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.marking.FindingKind;
import org.leadterm.marking.Group;

/** A mistake is one line; what is read from it is what was written, whatever somebody typed in place of a code. */
class MistakeTest {
    private static final List<String> TYPED = List.of("Y60.1", "", "lens", "a\tb", "a\nb", "a\\tb", "\\", "=", "ŵ 𝄞");

    @Test
    void what_is_written_is_read() {
        TYPED.forEach(given -> {
            Mistake mistake = mistake(Optional.of(given));
            assertEquals(mistake, Mistake.read(mistake.line()));
            assertFalse(mistake.line().contains("\n"), given);
        });
        Stream.of(Group.values()).flatMap(group -> Stream.of(FindingKind.values()).map(kind -> new Mistake(group, kind, "SDO", "", Optional.empty(),
                Optional.of("Y60.0"), Optional.empty()))).forEach(mistake -> assertEquals(mistake, Mistake.read(mistake.line())));
    }

    @Test
    void different_mistakes_have_different_lines() {
        List<Optional<String>> given = Stream.concat(TYPED.stream().map(Optional::of), Stream.of(Optional.<String>empty())).toList();

        assertEquals(given.size(), given.stream().map(text -> mistake(text).line()).distinct().count());
    }

    private static Mistake mistake(Optional<String> given) {
        return new Mistake(Group.SECONDARY_DIAGNOSIS, FindingKind.WRONG_FOURTH, "SD4", "XX", given, Optional.of("Y60.0"), Optional.of("DCS.XX.1"));
    }
}

package org.leadterm.progress.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.progress.Chapter;

/** Why something is suggested, with the numbers that it rests on. {@link ReasonText} puts it into words. */
public sealed interface Reason {
    /** Somebody set it. */
    record SetForYou(SetWork work) implements Reason {
    }

    /**
     * A mistake comes back.
     *
     * @param times how many of the last codes in the chapter had it
     * @param n     how many codes these are
     * @param box   of {@link Leitner}
     * @param last  when it was last made
     */
    record Returning(Chapter chapter, Mistake mistake, int times, int n, int box, LocalDate last) implements Reason {
    }

    /** Of the key's codes in a chapter, too few were right in the last weeks. */
    record WeakChapter(Chapter chapter, int right, int n) implements Reason {
    }

    /**
     * The error key that came up most often in the last weeks.
     *
     * @param n the codes of its group
     */
    record ErrorKey(String key, Group group, Mistake mistake, int times, int n) implements Reason {
    }

    /** The standard that was broken most often in the last weeks; n codes rested on it. */
    record Standard(String standard, int times, int n) implements Reason {
    }

    /** A first case. */
    record Beginning(int minutes) implements Reason {
    }

    /** A chapter without a code so far; empty when the case has none of these. */
    record NewGround(Optional<Chapter> chapter) implements Reason {
    }

    /** A case of some time ago, where nothing else is left. */
    record Again(LocalDate last, Optional<Fraction> share) implements Reason {
    }

    default String text() {
        return ReasonText.of(this);
    }

    /** The name in the API. */
    default String id() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}

package org.leadterm.progress.practice;

import java.time.LocalDate;
import org.leadterm.progress.Chapter;

/**
 * A mistake that is to come back: that kind of it, in that chapter.
 *
 * @param box  from 1, visited soonest, to {@link Leitner#BOXES}
 * @param due  the day from which on a case in that chapter moves it
 * @param last the day on which the mistake was last made
 */
record Card(Chapter chapter, Mistake mistake, int box, LocalDate due, LocalDate last) {
    boolean isDue(LocalDate today) {
        return !due.isAfter(today);
    }
}

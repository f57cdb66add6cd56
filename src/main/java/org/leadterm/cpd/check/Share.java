package org.leadterm.cpd.check;

import org.leadterm.cpd.Amount;
import org.leadterm.cpd.cycle.Category;

/** What counts of a category; what is left of its own target is nought where it has none. */
public record Share(Category category, Amount done, int activities) {
    public Amount left() {
        return done.upTo(category.target());
    }
}

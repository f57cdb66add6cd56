package org.leadterm.assessment.paper;

import java.util.List;
import java.util.Optional;
import org.leadterm.marking.Fraction;

/**
 * A part of a paper that is passed or failed for itself.
 *
 * @param scheme the marking scheme of its exercises, by name
 * @param passAt the share of its marks that passes it, from 0 to 1; empty when it is only counted
 */
public record Section(String name, String instructions, String scheme, Optional<Fraction> passAt, List<Item> items) {
    public Section {
        items = List.copyOf(items);
        if (name.isBlank() || items.isEmpty()) {
            throw new IllegalArgumentException("a section needs a name and something in it: \"" + name + "\"");
        }
        if (passAt.filter(share -> share.compareTo(Fraction.ZERO) < 0 || share.compareTo(Fraction.ONE) > 0).isPresent()) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + passAt.get());
        }
    }

    /** How many exercises and questions a candidate gets. */
    public int count() {
        return items.stream().mapToInt(Item::count).sum();
    }
}

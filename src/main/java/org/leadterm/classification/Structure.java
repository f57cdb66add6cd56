package org.leadterm.classification;

import java.util.ArrayList;
import java.util.List;

/** The chapters and blocks of a classification, in the order of the book. */
public record Structure(List<Section> sections) {
    public Structure {
        sections = List.copyOf(sections);
    }

    public List<Section> chapters() {
        return sections.stream().filter(section -> section.kind() == Section.Kind.CHAPTER).toList();
    }

    /** What a category stands in, outermost first: its chapter, then its blocks. */
    public List<Section> around(String category) {
        List<Section> found = new ArrayList<>();
        for (Section section : sections) {
            if (section.holds(category)) {
                int at = found.size();
                while (at > 0 && isInside(found.get(at - 1), section)) {
                    at--;
                }
                found.add(at, section);
            }
        }
        return found;
    }

    /** The blocks directly inside a chapter or block. */
    public List<Section> blocksIn(Section outer) {
        List<Section> inside = sections.stream().filter(section -> isInside(section, outer)).toList();
        return inside.stream().filter(section -> inside.stream().noneMatch(other -> isInside(section, other))).toList();
    }

    private static boolean isInside(Section inner, Section outer) {
        return inner.kind() == Section.Kind.BLOCK && outer.holds(inner) && !inner.equals(outer)
                && (outer.kind() == Section.Kind.CHAPTER || !inner.holds(outer));
    }
}

package org.leadterm.classification.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.leadterm.classification.Section;

/** Chapters and blocks of a ClaML file. Their ranges are those of the categories inside them. */
final class ClamlSections {
    private static final Pattern RANGE = Pattern.compile("[A-Z][0-9]{2}-[A-Z][0-9]{2}");

    private final ReleaseDraft draft;
    private final List<ClamlElement> sections = new ArrayList<>();
    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, TreeSet<String>> categories = new HashMap<>();
    private final List<ClamlElement> outermost = new ArrayList<>();

    ClamlSections(ReleaseDraft draft) {
        this.draft = draft;
    }

    void add(ClamlElement section) {
        if (section.code.isEmpty() || section.title().isEmpty()) {
            draft.problem(section.line, "a " + section.kind + " has no " + (section.code.isEmpty() ? "code" : "title"));
        } else if (above.put(section.code, section.above) != null) {
            draft.problem(section.line, "the " + section.kind + " " + section.code + " is listed twice");
        } else {
            sections.add(section);
        }
    }

    void addCategory(ClamlElement category) {
        if (category.code.length() == 3) {
            outermost.add(category);
        }
    }

    void finish() {
        for (ClamlElement category : outermost) {
            category.above.forEach(code -> hold(code, category.code, 0));
        }
        for (ClamlElement section : sections) {
            if (RANGE.matcher(section.code).matches()) {
                section.above.forEach(code -> hold(code, section.code.substring(0, 3), 0));
                section.above.forEach(code -> hold(code, section.code.substring(4), 0));
            }
        }
        sections.forEach(this::finish);
    }

    private void hold(String section, String category, int depth) {
        if (depth < 20 && above.containsKey(section)) {
            categories.computeIfAbsent(section, any -> new TreeSet<>()).add(category);
            above.get(section).forEach(outer -> hold(outer, category, depth + 1));
        }
    }

    private void finish(ClamlElement section) {
        boolean isChapter = section.kind.equals("chapter");
        Section.Kind kind = isChapter ? Section.Kind.CHAPTER : Section.Kind.BLOCK;
        TreeSet<String> held = categories.getOrDefault(section.code, new TreeSet<>());
        if (RANGE.matcher(section.code).matches()) {
            range(section, kind, section.code.substring(0, 3), section.code.substring(4));
        } else if (!held.isEmpty()) {
            range(section, kind, held.first(), held.last());
        }
    }

    private void range(ClamlElement section, Section.Kind kind, String first, String last) {
        if (first.compareTo(last) > 0) {
            draft.problem(section.line, "the " + section.kind + " " + section.code + " ends before it begins");
        } else {
            draft.add(new Section(kind, section.code, first, last, section.title()));
        }
    }
}

package org.leadterm.classification.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;
import org.leadterm.classification.Note;

/** A release as WHO issues it: ClaML 2.0.0, with chapters, blocks, notes, and the characters that its modifiers add. */
public final class ClamlRelease {
    private static final Map<String, Mark> USAGES = Map.of("", Mark.NONE, "optional", Mark.NONE, "dagger", Mark.DAGGER, "aster", Mark.ASTERISK);

    private ClamlRelease() {
    }

    /**
     * Reads it whole.
     *
     * @throws RefusedFile with every problem and its line
     */
    public static LoadedRelease read(Source source, Heading heading) {
        ReleaseDraft draft = new ReleaseDraft(source, heading.classification());
        List<ClamlElement> categories = new ArrayList<>();
        List<ClamlElement> digits = new ArrayList<>();
        ClamlSections sections = new ClamlSections(draft);
        for (ClamlElement element : ClamlParser.parse(source, draft)) {
            if (!element.modifier.isEmpty()) {
                digits.add(element);
            } else if (element.kind.equals("category")) {
                add(element, draft);
                categories.add(element);
                sections.addCategory(element);
            } else if (element.kind.equals("chapter") || element.kind.equals("block")) {
                sections.add(element);
            } else {
                draft.problem(element.line, "a Class has the kind \"" + element.kind + "\", which is none of chapter, block and category");
            }
        }
        sections.finish();
        new ClamlModifiers(draft, digits).apply(categories);
        return draft.done(heading);
    }

    private static void add(ClamlElement element, ReleaseDraft draft) {
        Optional<Entry> entry = draft.entry(element.line, element.code, element.title());
        Optional<Mark> mark = mark(element, draft);
        if (entry.isPresent() && mark.isPresent()) {
            Entry full = entry.get().marked(mark.get());
            for (ClamlElement.Text text : element.texts) {
                full = full.with(new Note(full.code(), text.kind(), text.text()));
            }
            draft.add(element.line, full);
        }
    }

    /** The dagger or asterisk of an element; a usage that is neither is a problem. */
    static Optional<Mark> mark(ClamlElement element, ReleaseDraft draft) {
        Optional<Mark> mark = Optional.ofNullable(USAGES.get(element.usage));
        if (mark.isEmpty()) {
            draft.problem(element.line, "the usage \"" + element.usage + "\" is neither dagger nor aster");
        }
        return mark;
    }
}

package org.leadterm.classification.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.classification.Note;

/** A {@code Class} or {@code ModifierClass} of a ClaML file, as it stands there. */
final class ClamlElement {
    /** A modifier that applies to a class; with no digits listed, all of its digits do. */
    record ModifiedBy(String modifier, List<String> digits) {
    }

    /** A rubric that becomes a note. */
    record Text(Note.Kind kind, String text) {
    }

    final int line;
    final String code;
    final String kind;
    final String usage;
    /** Of a modifier's class; empty for others. */
    final String modifier;
    final List<String> above = new ArrayList<>();
    final List<ModifiedBy> modifiedBy = new ArrayList<>();
    final List<String> excluded = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    private String preferred = "";
    private String preferredLong = "";
    private Optional<String> linked = Optional.empty();

    ClamlElement(int line, String code, String kind, String usage, String modifier) {
        this.line = line;
        this.code = code;
        this.kind = kind;
        this.usage = usage;
        this.modifier = modifier;
    }

    /** The title in full where a short and a long one are given. */
    String title() {
        return preferredLong.isEmpty() ? preferred : preferredLong;
    }

    void addRubric(String rubric, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (rubric) {
            case "preferred" -> preferred = text;
            case "preferredLong" -> preferredLong = text;
            case "inclusion" -> texts.add(new Text(Note.Kind.INCLUSION, text));
            case "exclusion" -> texts.add(new Text(Note.Kind.EXCLUSION, text));
            case "note", "text", "coding-hint", "definition", "introduction" -> texts.add(new Text(Note.Kind.NOTE, text));
            default -> { }
        }
    }

    /** A rubric of kind {@code modifierlink} names the modifier's table in prose. */
    void link(String modifierCode) {
        linked = Optional.of(modifierCode);
    }

    /** The modifiers that apply; a link counts where the file forgot to say so properly, as WHO's does for M13. */
    List<ModifiedBy> modifiers() {
        return modifiedBy.isEmpty() ? linked.map(name -> new ModifiedBy(name, List.of())).stream().toList() : modifiedBy;
    }
}

package org.leadterm.classification.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;
import org.leadterm.classification.Release;
import org.leadterm.classification.Section;
import org.leadterm.classification.Structure;
import org.leadterm.classification.load.LoadedRelease;
import org.leadterm.classification.load.Progress;

/**
 * A release as it is kept: a line for each chapter and block, and for each code, followed by its notes. It is the same for all
 * formats, so that a release goes on being readable when an importer changes.
 */
final class ReleaseContent {
    private static final String SECTION = "section";
    private static final String CODE = "code";
    private static final String INCLUSION = "inclusion";
    private static final String EXCLUSION = "exclusion";
    private static final String NOTE = "note";

    private final Classification classification;
    private final List<Section> sections = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private List<String> code = List.of();
    private final List<String> inclusions = new ArrayList<>();
    private final List<String> exclusions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private ReleaseContent(Classification classification) {
        this.classification = classification;
    }

    static byte[] write(LoadedRelease loaded, Progress progress) {
        List<Entry> all = loaded.release().entries();
        return CompressedLines.write(lines -> {
            for (Section section : loaded.structure().sections()) {
                lines.add(List.of(SECTION, section.kind().name(), section.id(), section.first(), section.last(), section.title()));
            }
            for (int at = 0; at < all.size(); at++) {
                Entry entry = all.get(at);
                progress.at(Progress.Step.STORING, at, all.size());
                String usage = entry.usage().isPresent() ? String.valueOf(entry.usage().getAsInt()) : "";
                lines.add(List.of(CODE, entry.code().text(), entry.title(), entry.mark().name(), usage, entry.withheld() ? "withheld" : ""));
                entry.inclusions().forEach(text -> lines.add(List.of(INCLUSION, text)));
                entry.exclusions().forEach(text -> lines.add(List.of(EXCLUSION, text)));
                entry.notes().forEach(text -> lines.add(List.of(NOTE, text)));
            }
        });
    }

    /** @throws UnreadableContent when the bytes are not what {@link #write} made */
    static LoadedRelease read(String id, byte[] bytes, String name, Classification classification, LocalDate validFrom) {
        ReleaseContent content = new ReleaseContent(classification);
        CompressedLines.read(id, bytes, content::line);
        content.finishCode();
        return new LoadedRelease(new Release(name, classification, validFrom, content.entries), new Structure(content.sections));
    }

    private void line(String[] cells) {
        switch (cells[0]) {
            case SECTION -> sections.add(new Section(Section.Kind.valueOf(cells[1]), cells[2], cells[3], cells[4], cells[5]));
            case CODE -> {
                finishCode();
                code = List.of(cells);
            }
            case INCLUSION -> inclusions.add(cells[1]);
            case EXCLUSION -> exclusions.add(cells[1]);
            case NOTE -> notes.add(cells[1]);
            default -> throw new IllegalArgumentException("a line begins with " + cells[0]);
        }
    }

    private void finishCode() {
        if (!code.isEmpty()) {
            OptionalInt usage = code.get(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(code.get(4)));
            entries.add(new Entry(new Code(classification, code.get(1)), code.get(2), Mark.valueOf(code.get(3)), usage, inclusions, exclusions, notes,
                    !code.get(5).isEmpty()));
            inclusions.clear();
            exclusions.clear();
            notes.clear();
        }
    }
}

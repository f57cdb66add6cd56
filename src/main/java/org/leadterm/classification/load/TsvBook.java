package org.leadterm.classification.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CrossReference;
import org.leadterm.classification.IndexEntry;
import org.leadterm.classification.Note;
import org.leadterm.classification.Section;
import org.leadterm.classification.Structure;
import org.leadterm.classification.Vocabulary.Abbreviation;
import org.leadterm.classification.Vocabulary.LayWord;

/** What stands around the codes of a book, as tab-separated files: chapters and blocks, notes, index, and what people write instead. */
final class TsvBook {
    private TsvBook() {
    }

    static Structure structure(Source source) {
        return new Structure(new Table(source, "kind", "id", "range", "title").read(row -> {
            String[] range = row.get("range").split("-");
            return new Section(one(Section.Kind.class, row.get("kind")), row.get("id"), range[0], range[range.length - 1], row.get("title"));
        }));
    }

    static List<Note> notes(Source source, Classification classification) {
        return new Table(source, "code", "kind", "text")
                .read(row -> new Note(Code.of(classification, row.get("code")), one(Note.Kind.class, row.get("kind")), row.get("text")));
    }

    static List<IndexEntry> index(Source source, Classification classification) {
        return new Table(source, "leadTerm", "modifiers", "code").read(row -> indexEntry(row, classification));
    }

    static IndexEntry indexEntry(Table.Row row, Classification classification) {
        return new IndexEntry(
                row.get("leadterm"),
                row.get("modifiers").isEmpty() ? List.of() : Arrays.stream(row.get("modifiers").split(">", -1)).map(String::strip).toList(),
                given(row.get("code")).map(code -> Code.of(classification, code)),
                given(row.get("see")).map(CrossReference::of));
    }

    /** The abbreviations of one classification; those that name none belong to both. */
    static List<Abbreviation> abbreviations(Source source, Classification classification) {
        return new Table(source, "abbreviation", "expansion").read(row -> {
            String of = row.get("classification");
            boolean ours = of.isEmpty() || of.equals("both") || List.of(of.split("[ ,]+")).contains(classification.id());
            return ours ? Optional.of(new Abbreviation(row.get("abbreviation"), row.get("expansion"))) : Optional.<Abbreviation>empty();
        }).stream().flatMap(Optional::stream).toList();
    }

    static List<LayWord> layWords(Source source) {
        return new Table(source, "word", "term").read(row -> new LayWord(row.get("word"), row.get("term")));
    }

    private static Optional<String> given(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static <E extends Enum<E>> E one(Class<E> kinds, String name) {
        return Arrays.stream(kinds.getEnumConstants()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is none of "
                        + Arrays.toString(kinds.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}

package org.leadterm.classification.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;
import org.leadterm.classification.Section;

/** A code book as one turns its pages: chapters hold blocks, blocks hold categories, categories hold codes. */
final class Pages {
    private final CodeBook book;
    private final List<Place> outermost;

    Pages(CodeBook book) {
        this.book = book;
        this.outermost = book.release().entries().stream().filter(entry -> above(entry.code()).isEmpty()).map(Pages::place).toList();
    }

    CodeBook book() {
        return book;
    }

    List<Place> chapters() {
        return book.structure().chapters().stream().map(Pages::place).toList();
    }

    /** The page of an id, or of a code in any accepted notation. */
    Optional<Place> find(String id) {
        Optional<Place> listed = Code.parse(book.classification(), id).flatMap(book::find).map(Pages::place);
        return listed.or(() -> book.structure().sections().stream().filter(section -> section.id().equalsIgnoreCase(id)).findFirst().map(Pages::place));
    }

    /** What it stands under, chapter first. */
    List<Place> path(Place place) {
        if (place instanceof Place.Part part) {
            return book.structure().around(part.section().first()).stream().takeWhile(section -> !section.equals(part.section()))
                    .map(Pages::place).toList();
        }
        Code code = ((Place.Listed) place).entry().code();
        return Stream.concat(book.structure().around(code.category()).stream().map(Pages::place), above(code).stream().map(Pages::place)).toList();
    }

    /** What stands directly under it, in the order of the tabular list. */
    List<Place> children(Place place) {
        if (place instanceof Place.Listed listed) {
            return book.children(listed.entry().code()).stream().map(Pages::place).toList();
        }
        Section section = ((Place.Part) place).section();
        List<Section> blocks = book.structure().blocksIn(section);
        Stream<Place> codes = outermost.stream().filter(code -> section.holds(category(code)))
                .filter(code -> blocks.stream().noneMatch(block -> block.holds(category(code))));
        return Stream.concat(blocks.stream().map(Pages::place), codes).sorted(Comparator.comparing(Place::order)).toList();
    }

    /** The codes that it is told apart from by its last character, itself among them; what it holds, if it holds any. */
    List<Place> characters(Place.Listed listed) {
        List<Place> children = children(listed);
        return !children.isEmpty() ? children
                : listed.entry().code().parent().map(book::children).orElse(List.of()).stream().map(Pages::place).toList();
    }

    Optional<Place> before(Place place) {
        List<Place> row = row(place);
        int at = row.indexOf(place);
        return at > 0 ? Optional.of(row.get(at - 1)) : Optional.empty();
    }

    Optional<Place> after(Place place) {
        List<Place> row = row(place);
        int at = row.indexOf(place);
        return at >= 0 && at + 1 < row.size() ? Optional.of(row.get(at + 1)) : Optional.empty();
    }

    /** The places of its own kind, so that the category after the last of a block is the first of the next block. */
    private List<Place> row(Place place) {
        List<Place> path = path(place);
        if (path.isEmpty()) {
            return place instanceof Place.Part ? chapters() : outermost;
        }
        Place parent = path.get(path.size() - 1);
        return place instanceof Place.Listed && parent instanceof Place.Part ? outermost
                : children(parent).stream().filter(other -> other.getClass() == place.getClass()).toList();
    }

    /** The codes with the other mark that its notes name. */
    List<Place.Listed> partners(Entry entry) {
        Mark wanted = entry.mark() == Mark.ASTERISK ? Mark.DAGGER : Mark.ASTERISK;
        return entry.inclusions().stream().flatMap(text -> Piece.of(text, this).stream()).flatMap(piece -> piece.place().stream())
                .filter(Place.Listed.class::isInstance).map(Place.Listed.class::cast).filter(other -> other.entry().mark() == wanted).distinct().toList();
    }

    /** Chapters, blocks and categories with all these words in their titles, and codes that begin with these letters. */
    List<Place> matching(String typed, int most) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(wanted.split("\\s+"));
        String code = wanted.replace(".", "");
        Stream<Place> sections = book.structure().sections().stream().map(Pages::place)
                .filter(place -> place.id().equalsIgnoreCase(wanted) || has(place, words));
        Stream<Place> begun = book.release().entries().stream().map(Pages::place)
                .filter(place -> code.length() > 1 && place.id().replace(".", "").toLowerCase(Locale.ROOT).startsWith(code));
        return Stream.of(begun, sections, outermost.stream().filter(place -> has(place, words))).flatMap(all -> all).distinct().limit(most).toList();
    }

    private static boolean has(Place place, List<String> words) {
        String title = " " + place.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return words.stream().allMatch(word -> title.contains(" " + word));
    }

    private List<Entry> above(Code code) {
        List<Entry> found = new ArrayList<>();
        for (Optional<Code> above = code.parent(); above.isPresent(); above = above.get().parent()) {
            book.find(above.get()).ifPresent(entry -> found.add(0, entry));
        }
        return found;
    }

    private static String category(Place code) {
        return code.id().substring(0, 3);
    }

    static Place place(Section section) {
        return new Place.Part(section);
    }

    static Place place(Entry entry) {
        return new Place.Listed(entry);
    }
}

package org.leadterm.shell.demo;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Section;

/** Codes that stand near another one in the book, as slips do. */
final class Neighbours {
    private final CodeBook book;
    private final Random chance;

    Neighbours(CodeBook book, Random chance) {
        this.book = book;
        this.chance = chance;
    }

    /** Another code of the same category; empty where there is none. */
    Optional<Code> inCategory(Code code) {
        return any(assignable(Code.of(code.classification(), code.category())).filter(other -> !other.equals(code)));
    }

    /** A code of another category of the same block; empty where there is none. */
    Optional<Code> inBlock(Code code) {
        List<Section> around = book.structure().around(code.category());
        return around.isEmpty() ? Optional.empty() : any(book.topCodesIn(around.get(around.size() - 1)).stream().map(Entry::code)
                .filter(other -> !other.category().equals(code.category())).flatMap(this::assignable));
    }

    private Stream<Code> assignable(Code code) {
        return book.assignable(code) ? Stream.of(code) : book.children(code).stream().map(Entry::code).flatMap(this::assignable);
    }

    private Optional<Code> any(Stream<Code> some) {
        List<Code> all = some.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(chance.nextInt(all.size())));
    }
}

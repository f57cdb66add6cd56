package org.leadterm.classification.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a note: plain words, or a code or block in it that has a page. */
record Piece(String text, Optional<Place> place) {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][0-9]{2}(?:-[A-Z][0-9]{2}\\b|\\.[0-9X][0-9]?|\\.?-)?[†*]?");

    /** A note in pieces; what the book lacks stays plain. */
    static List<Piece> of(String note, Pages pages) {
        List<Piece> pieces = new ArrayList<>();
        int plainFrom = 0;
        Matcher code = CODE.matcher(note);
        while (code.find()) {
            Optional<Place> place = named(code.group(), pages);
            if (place.isPresent()) {
                if (code.start() > plainFrom) {
                    pieces.add(new Piece(note.substring(plainFrom, code.start()), Optional.empty()));
                }
                pieces.add(new Piece(code.group(), place));
                plainFrom = code.end();
            }
        }
        if (plainFrom < note.length()) {
            pieces.add(new Piece(note.substring(plainFrom), Optional.empty()));
        }
        return pieces;
    }

    /** A range that is no block opens at its first category. */
    private static Optional<Place> named(String text, Pages pages) {
        String plain = text.replaceAll("[†*]|\\.?-$", "");
        return pages.find(plain).or(() -> pages.find(plain.substring(0, 3)));
    }
}

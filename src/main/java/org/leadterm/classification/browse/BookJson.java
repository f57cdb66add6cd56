package org.leadterm.classification.browse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;

/** A page of the tabular list as the API gives it: what stands there in full, and the rows that one goes on to. */
final class BookJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private BookJson() {
    }

    static ObjectNode chapters(Pages pages) {
        ObjectNode json = JSON.objectNode().put("classification", pages.book().classification().id()).put("release", pages.book().release().name());
        json.set("rows", rows(pages, pages.chapters()));
        return json;
    }

    static ObjectNode page(Pages pages, Place place) {
        ObjectNode json = JSON.objectNode().put("classification", pages.book().classification().id()).put("id", place.id())
                .put("kind", kind(place)).put("title", place.title());
        ArrayNode path = json.putArray("path");
        pages.path(place).forEach(above -> path.addObject().put("id", above.id()).put("title", above.title()));
        json.put("before", pages.before(place).map(Place::id).orElse(null));
        json.put("after", pages.after(place).map(Place::id).orElse(null));
        if (place instanceof Place.Listed listed) {
            json.set("entry", entry(pages, listed));
            List<Place> rows = pages.characters(listed);
            json.set("rows", rows(pages, rows.isEmpty() ? List.of(place) : rows));
        } else {
            json.putNull("entry");
            json.set("rows", rows(pages, pages.children(place)));
        }
        return json;
    }

    private static String kind(Place place) {
        return place instanceof Place.Part part ? part.isChapter() ? "chapter" : "block" : "code";
    }

    private static ObjectNode entry(Pages pages, Place.Listed listed) {
        CodeBook book = pages.book();
        ObjectNode json = marks(pages, listed.entry());
        json.set("needs", book.children(listed.entry().code()).stream().map(child -> child.code().length()).min(Integer::compare)
                .map(length -> (JsonNode) JSON.numberNode(length)).orElse(JSON.nullNode()));
        List<Entry> above = pages.path(listed).stream().filter(Place.Listed.class::isInstance).map(one -> ((Place.Listed) one).entry()).toList();
        json.set("includes", notes(pages, listed.entry(), List.of(), Entry::inclusions));
        json.set("excludes", notes(pages, listed.entry(), above, Entry::exclusions));
        json.set("notes", notes(pages, listed.entry(), above, Entry::notes));
        return json;
    }

    private static ArrayNode rows(Pages pages, List<Place> places) {
        ArrayNode rows = JSON.arrayNode();
        for (Place place : places) {
            ObjectNode row = rows.addObject().put("id", place.id()).put("kind", kind(place)).put("title", place.title());
            if (place instanceof Place.Listed listed) {
                row.setAll(marks(pages, listed.entry()));
                ArrayNode terms = row.putArray("terms");
                listed.entry().inclusions().forEach(terms::add);
            } else {
                row.put("assignable", false);
            }
        }
        return rows;
    }

    /** What can be said of a code in a word each. */
    private static ObjectNode marks(Pages pages, Entry entry) {
        ObjectNode json = JSON.objectNode().put("mark", entry.mark().id().orElse(null)).put("assignable", pages.book().assignable(entry.code()));
        json.set("usage", entry.usage().isPresent() ? JSON.numberNode(entry.usage().getAsInt()) : JSON.nullNode());
        ArrayNode partners = json.putArray("partners");
        pages.partners(entry).forEach(partner -> partners.addObject().put("code", partner.id()).put("mark", partner.entry().mark().id().orElse(null)));
        return json;
    }

    /** Notes with the codes in them as links; those of a category hold for its codes too, and say where they stand. */
    private static ArrayNode notes(Pages pages, Entry own, List<Entry> above, Function<Entry, List<String>> which) {
        ArrayNode list = JSON.arrayNode();
        which.apply(own).forEach(text -> list.add(note(pages, text, Optional.empty())));
        above.forEach(entry -> which.apply(entry).forEach(text -> list.add(note(pages, text, Optional.of(entry.code())))));
        return list;
    }

    private static ObjectNode note(Pages pages, String text, Optional<Code> at) {
        ObjectNode json = JSON.objectNode().put("at", at.map(Code::text).orElse(null));
        ArrayNode pieces = json.putArray("pieces");
        Piece.of(text, pages).forEach(piece -> pieces.addObject().put("text", piece.text()).put("place", piece.place().map(Place::id).orElse(null)));
        return json;
    }
}

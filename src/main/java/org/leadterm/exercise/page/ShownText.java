package org.leadterm.exercise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.leadterm.casenote.Document;
import org.leadterm.casenote.Evidence;
import org.leadterm.casenote.Passage;
import org.leadterm.casenote.SearchableText;

/** A document's words as people see and select them, without CommonMark's marks, and where they stand in the source. */
public final class ShownText {
    private final Document document;
    private final StringBuilder shown = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    private ShownText(Document document) {
        this.document = document;
    }

    public static ShownText of(Document document) {
        ShownText text = new ShownText(document);
        NotePage.parsed(document).accept(text.new Collector());
        return text;
    }

    /** Where in the source the words selected stand, of those occurrences the one counted from 1; empty when they do not. */
    public Optional<Passage> passage(String selected, int occurrence) {
        return SearchableText.of(shown.toString()).passage(selected, occurrence)
                .map(found -> new Passage(places.get(found.start()), places.get(found.end() - 1) + 1));
    }

    /** The words selected as evidence, which quotes the source. */
    public Optional<Evidence> evidence(String selected, int occurrence) {
        return passage(selected, occurrence).map(passage -> {
            String quote = document.text().substring(passage.start(), passage.end()).replaceAll("\\s+", " ");
            long before = SearchableText.of(document.text()).passages(quote).stream().filter(one -> one.start() < passage.start()).count();
            return new Evidence(document.id(), quote, (int) before + 1);
        });
    }

    private final class Collector extends AbstractVisitor {
        @Override
        public void visit(Text text) {
            add(text.getLiteral(), SourcePlaces.of(text, text.getLiteral(), document.text()));
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), SourcePlaces.of(code, code.getLiteral(), document.text()));
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            blank();
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            blank();
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        private void block(Node block) {
            visitChildren(block);
            blank();
        }

        private void add(String text, int[] found) {
            shown.append(text);
            for (int place : found) {
                places.add(place);
            }
        }

        private void blank() {
            shown.append(' ');
            places.add(places.isEmpty() ? 0 : places.get(places.size() - 1));
        }
    }
}

package org.leadterm.exercise.page;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where the characters of a shown text stand in CommonMark's source, which has escapes, entities and backticks besides. */
final class SourcePlaces {
    private SourcePlaces() {
    }

    /** For each character of the node's text its index in the source. */
    static int[] of(Node node, String shown, String source) {
        List<SourceSpan> spans = node.getSourceSpans();
        int at = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
        int end = spans.isEmpty() ? 0 : end(node);
        int[] places = new int[shown.length()];
        for (int i = 0; i < places.length; i++) {
            while (at < end && !stands(shown.charAt(i), source, at)) {
                at++;
            }
            places[i] = Math.min(at, Math.max(0, end - 1));
            at = after(shown.charAt(i), source, at, end);
        }
        return places;
    }

    /** The index after the node's last character in the source. */
    static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    private static boolean stands(char shown, String source, int at) {
        char written = source.charAt(at);
        return written == shown || written == '&' || shown == ' ' && Character.isWhitespace(written);
    }

    private static int after(char shown, String source, int at, int end) {
        if (at < end && source.charAt(at) == '&') {
            int close = source.indexOf(';', at);
            boolean entity = close > 0 && close < end && source.substring(at + 1, close).matches("#?[A-Za-z0-9]{1,32}");
            return entity ? close + 1 : at + 1;
        }
        return at + 1;
    }
}

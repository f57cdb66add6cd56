package org.leadterm.exercise.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders what differs from plain CommonMark: text with its highlights, headings one level down (the page has its own title),
 * and neither links nor images, for which case notes have no use.
 */
final class NoteRenderer implements NodeRenderer {
    private static final int LOWEST = 6;
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final String source;
    private final List<Highlight> highlights;
    private final Set<Highlight> begun = new HashSet<>();

    NoteRenderer(HtmlNodeRendererContext context, String source, List<Highlight> highlights) {
        this.context = context;
        this.html = context.getWriter();
        this.source = source;
        this.highlights = highlights;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Code.class, SoftLineBreak.class, Heading.class, Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            text(text.getLiteral(), SourcePlaces.of(text, text.getLiteral(), source));
        } else if (node instanceof Code code) {
            html.tag("code");
            text(code.getLiteral(), SourcePlaces.of(code, code.getLiteral(), source));
            html.tag("/code");
        } else if (node instanceof SoftLineBreak) {
            lineEnd(node);
        } else if (node instanceof Heading heading) {
            String tag = "h" + Math.min(heading.getLevel() + 1, LOWEST);
            html.line();
            html.tag(tag);
            children(heading);
            html.tag("/" + tag);
            html.line();
        } else {
            children(node);
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private void lineEnd(Node node) {
        Node before = node.getPrevious();
        boolean placed = before != null && !before.getSourceSpans().isEmpty();
        piece("\n", placed ? at(SourcePlaces.end(before)) : List.of());
    }

    private void text(String text, int[] places) {
        int start = 0;
        while (start < text.length()) {
            List<Highlight> here = at(places[start]);
            int end = start + 1;
            while (end < text.length() && at(places[end]).equals(here)) {
                end++;
            }
            piece(text.substring(start, end), here);
            start = end;
        }
    }

    private List<Highlight> at(int place) {
        return highlights.stream().filter(highlight -> highlight.covers(place)).toList();
    }

    private void piece(String text, List<Highlight> here) {
        if (here.isEmpty()) {
            html.text(text);
            return;
        }
        html.tag("mark", Map.of("class", here.stream().map(Highlight::css).distinct().collect(Collectors.joining(" "))));
        List<String> labels = here.stream().filter(begun::add).map(Highlight::label).filter(label -> !label.isEmpty()).toList();
        int word = labels.isEmpty() ? 0 : firstWord(text);
        if (!labels.isEmpty()) {
            html.tag("span", Map.of("class", "nowrap"));
            labels.forEach(this::label);
            html.text(text.substring(0, word));
            html.tag("/span");
        }
        html.text(text.substring(word));
        html.tag("/mark");
    }

    /** The label stays on the line of the first word. */
    private static int firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }

    private void label(String label) {
        html.tag("span", Map.of("class", "ev"));
        html.text(label);
        html.tag("/span");
    }
}

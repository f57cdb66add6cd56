package org.leadterm.exercise.page;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.leadterm.casenote.Document;

/**
 * A document of case notes as HTML that is safe to put into a page: raw HTML is shown as text, and there are neither links
 * nor images nor attributes from outside.
 */
public final class NotePage {
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private NotePage() {
    }

    public static String html(Document document) {
        return html(document, List.of());
    }

    /**
     * The document with passages marked: {@code <mark class="ev-a"><span class="nowrap"><span class="ev">A</span>dense</span>
     * cataract</mark>}. A passage that crosses emphasis or a line end is several marks, with the label in the first.
     */
    public static String html(Document document, List<Highlight> highlights) {
        return HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
                .nodeRendererFactory(context -> new NoteRenderer(context, document.text(), highlights))
                .build().render(parsed(document));
    }

    static Node parsed(Document document) {
        return PARSER.parse(document.text());
    }
}

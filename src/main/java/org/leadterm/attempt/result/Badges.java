package org.leadterm.attempt.result;

import com.vaadin.flow.component.html.Span;

/** Small labels: a tint, a sign and a word together, so that colour is never alone. */
final class Badges {
    private Badges() {
    }

    static Span verdict(boolean good, String text) {
        return badge(good ? "ok" : "error", good ? "✓" : "✕", text);
    }

    static Span finding(SheetFinding finding) {
        String text = finding.key().orElseGet(finding::word);
        if (!finding.isError()) {
            return badge(finding.kind().equals("tolerated") ? "mute" : "ok", "✓", text);
        }
        Span badge = finding.isPartly() ? badge("part", "◐", text) : badge("error", "✕", text);
        if (finding.key().isPresent()) {
            badge.addClassName("keyb");
        }
        return badge;
    }

    private static Span badge(String kind, String sign, String text) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        Span badge = new Span(mark, new Span(text));
        badge.addClassNames("badge", kind);
        return badge;
    }
}

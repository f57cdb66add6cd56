package org.leadterm.classification.browse;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leadterm.classification.CodeBook;
import org.leadterm.classification.Entry;
import org.leadterm.classification.Mark;

/** What a coder must know of a code before using it, in a word each. */
final class BookBadges {
    private static final String TICK = "M5 12.5l4.5 4.5L19 7";
    private static final String DASH = "M6 12h12";
    private static final String INFO = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.6v.1";
    private static final String BARS = "M5 20V11M12 20V4M19 20v-6";

    private BookBadges() {
    }

    static List<Span> of(CodeBook book, Entry entry) {
        List<Span> badges = new ArrayList<>();
        if (book.assignable(entry.code())) {
            badges.add(badge("ok", TICK, "May be assigned"));
        } else {
            book.children(entry.code()).stream().mapToInt(child -> child.code().length()).min()
                    .ifPresent(length -> badges.add(badge("info", INFO, (length == 4 ? "4th" : "5th") + " character needed")));
            badges.add(badge("mute", DASH, "Not assignable on its own"));
        }
        if (entry.mark() == Mark.DAGGER) {
            badges.add(badge("part", INFO, "† Dagger: the underlying disease"));
        } else if (entry.mark() == Mark.ASTERISK) {
            badges.add(badge("part", INFO, "* Asterisk: a manifestation, never primary"));
        }
        entry.usage().ifPresent(times -> badges.add(badge("mute", BARS, "Used " + String.format(Locale.UK, "%,d", times) + " times a year")));
        return badges;
    }

    private static Span badge(String kind, String icon, String text) {
        Html sign = new Html("<span class='row'><svg class='i' viewBox='0 0 24 24' aria-hidden='true'><path d='" + icon + "'/></svg></span>");
        Span badge = new Span(sign, new Span(text));
        badge.addClassNames("badge", kind);
        return badge;
    }
}

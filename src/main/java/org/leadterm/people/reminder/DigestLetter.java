package org.leadterm.people.reminder;

import java.util.List;

/** A digest in words: what is due and where, and how to stop it. Never results, never secrets. */
final class DigestLetter {
    private DigestLetter() {
    }

    static Letter of(Digest digest, List<DueItem> items, MailSettings settings) {
        StringBuilder text = new StringBuilder("Hello ").append(digest.person().displayName()).append(",\n\nthere ")
                .append(items.size() == 1 ? "is one thing" : "are " + items.size() + " things").append(" to do in Leadterm:\n");
        items.forEach(item -> text.append("\n* ").append(item.area()).append(": ").append(item.title()).append("\n  ").append(item.about())
                .append("\n  ").append(settings.link(item.path())).append('\n'));
        text.append("\n--\nYou asked for this ").append(digest.frequency() == Frequency.DAILY ? "every day" : "every week")
                .append(". Change or stop it: ").append(settings.link("account")).append('\n');
        return new Letter(digest.to(), "Leadterm: " + (items.size() == 1 ? "one thing" : items.size() + " things") + " to do", text.toString());
    }
}

package org.leadterm.cpd.page;

import com.vaadin.flow.component.html.Span;
import org.leadterm.cpd.activity.Activity;

/** How far an activity is, in a word with a sign. */
public final class StateBadges {
    private StateBadges() {
    }

    public static Span of(Activity activity) {
        if (!activity.entry().isLogged()) {
            return CpdTexts.badge("mute", "–", "Draft");
        }
        if (activity.isReflectionDue()) {
            return CpdTexts.badge("warn", "!", "Reflection due");
        }
        if (activity.isEvidenceMissing()) {
            return CpdTexts.badge("warn", "!", "Evidence due");
        }
        return seen(activity);
    }

    /** As somebody sees it who oversees its owner: what is not shared with them is not missing for that. */
    public static Span overseen(Activity activity) {
        return activity.entry().shared() ? of(activity) : seen(activity);
    }

    private static Span seen(Activity activity) {
        return activity.isVerified() ? CpdTexts.badge("info", "✓", "Verified") : CpdTexts.badge("ok", "✓", "Logged");
    }

    /** What it is, who offered it, and with how much evidence. */
    public static String about(Activity activity) {
        String kind = activity.entry().kind().label();
        String provider = activity.entry().provider().isEmpty() ? "" : ", " + activity.entry().provider();
        int files = activity.evidence().size();
        return kind + provider + (files == 0 ? "" : ", " + CpdTexts.count(files, "file", "files") + " attached")
                + activity.verification().map(seen -> ", verified by " + seen.name()).orElse("");
    }
}

package org.leadterm.shell.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.leadterm.attempt.AttemptLine;
import org.leadterm.attempt.Moments;

/** One thing to do, and the button that leads there. */
class WayPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final Anchor link;

    WayPanel(String title, String text, String where, String word) {
        Paragraph about = new Paragraph(text);
        about.addClassNames("s", "t2");
        Div words = new Div(new H2(title), about);
        words.addClassName("grow");
        link = new Anchor(where, word);
        link.addClassName("btn");
        add(words, link);
        addClassNames("panel", "way");
    }

    /** The case that lies open on the desk. */
    static WayPanel resume(AttemptLine open) {
        WayPanel panel = new WayPanel("Continue where you left off", open.title() + " · " + Moments.duration(open.secondsWorked()) + " worked",
                "desk/" + open.id(), "Open the desk").lead();
        open.savedAt().ifPresent(saved -> {
            Span badge = new Span("✓ Saved " + Moments.text(saved) + open.receipt().map(receipt -> " · receipt " + receipt.substring(0, 4)).orElse(""));
            badge.addClassNames("badge", "ok");
            panel.addComponentAtIndex(1, badge);
        });
        return panel;
    }

    static WayPanel alarms(int exercises) {
        boolean one = exercises == 1;
        return new WayPanel("Edition alarm", exercises + (one ? " exercise uses" : " exercises use") + " codes that a release in force lacks or changes."
                + " A tutor is to look at " + (one ? "it" : "them") + " before the next assessment.", "alarms", "Look at " + (one ? "it" : "them")).lead();
    }

    /** The first thing to do on the page. */
    final WayPanel lead() {
        addClassName("lead");
        link.addClassName("primary");
        return this;
    }
}

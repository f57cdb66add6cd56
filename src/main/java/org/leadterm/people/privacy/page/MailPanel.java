package org.leadterm.people.privacy.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.people.reminder.FailedDigest;
import org.leadterm.people.reminder.MailSettings;
import org.leadterm.report.Dates;

/** Whether reminders leave the house, and those that the mail server did not take. */
class MailPanel extends Div {
    private static final long serialVersionUID = 1L;

    MailPanel(MailSettings settings, List<FailedDigest> failures) {
        Span state = new Span(settings.isOn() ? "✓ Mail is on" : settings.isWanted() ? "✗ Mail is not sent" : "– Mail is off");
        state.addClassNames("badge", settings.isOn() ? "ok" : settings.isWanted() ? "err" : "mute");
        add(state, new Paragraph(settings.isOn() ? "Reminders go through " + settings.host() + ", port " + settings.port() + "."
                : settings.isWanted() ? settings.problem() : "Set LEADTERM_MAIL_HOST, LEADTERM_MAIL_FROM and LEADTERM_URL to send reminders by e-mail."));
        if (!failures.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("stack");
            failures.forEach(failed -> list.add(item(failed)));
            add(new Paragraph("The mail server did not take these:"), list);
        }
    }

    private static ListItem item(FailedDigest failed) {
        Span who = new Span(failed.person().displayName());
        who.addClassName("b");
        Span why = new Span(Dates.moment(failed.at()) + " · " + failed.why() + (failed.givenUp() ? " It is tried no more." : " It is tried again."));
        why.addClassNames("xs", "t2");
        return new ListItem(who, new Div(why));
    }
}

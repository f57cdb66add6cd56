package org.leadterm.shell.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.leadterm.attempt.Moments;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.people.audit.AuditReport;
import org.leadterm.people.reminder.FailedDigest;

/** How the installation is: accounts, the audit trail, mail, and the releases in force; each with the way there. */
class SitePanel extends HomePanel {
    private static final long serialVersionUID = 1L;

    SitePanel(SiteHome home) {
        super("This installation");
        UnorderedList list = new UnorderedList();
        list.addClassNames("dues", "s");
        list.add(line("people", "Accounts", TextElement.count((int) home.accounts(), "account") + " may sign in, " + home.disabled() + " disabled",
                        TextElement.badge("mute", "–", "" + home.accounts())),
                line("audit", "Audit trail", home.check().map(SitePanel::words).orElse("Not checked since this server started."),
                        home.check().map(SitePanel::badge).orElseGet(() -> TextElement.badge("warn", "!", "To check"))),
                mail(home),
                line("releases", "Releases in force", String.join(" · ", home.releases()), TextElement.badge("ok", "✓", "In force")));
        add(list);
    }

    private static ListItem mail(SiteHome home) {
        if (home.failed().isEmpty()) {
            return line("account", "Mail", "No reminder waits for a mail server that refused it.", TextElement.badge("ok", "✓", "None failed"));
        }
        FailedDigest last = home.failed().get(0);
        return line("people", "Mail", "The last failed " + Moments.text(last.at()) + ", to " + last.person().displayName() + ": " + last.why(),
                TextElement.badge("error", "✕", home.failed().size() + " failed"));
    }

    private static String words(AuditReport report) {
        return "Checked " + Moments.text(report.at()) + ": " + report.entries() + " entries" + (report.isWhole() ? ", whole." : ", "
                + TextElement.count(report.findings().size(), "finding") + ".");
    }

    private static Span badge(AuditReport report) {
        return report.isWhole() ? TextElement.badge("ok", "✓", "Whole") : TextElement.badge("error", "✕", "Not whole");
    }

    private static ListItem line(String address, String title, String words, Span badge) {
        return new ListItem(TextElement.styled(new Div(TextElement.styled(new Anchor(address, title), "b"), TextElement.small(words)), "grow"), badge);
    }
}

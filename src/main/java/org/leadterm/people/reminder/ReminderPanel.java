package org.leadterm.people.reminder;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.leadterm.people.Refusal;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldValues;
import org.leadterm.people.form.FieldsForm;

/** How one wants to be reminded: the address, how often, and a mail to try it. */
public class ReminderPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final transient ReminderMails mails;
    private final Span state = new Span();
    private final NativeButton test = new NativeButton("", click -> send());
    private final Paragraph said = new Paragraph();

    public ReminderPanel(ReminderMails mails) {
        this.mails = mails;
        addClassName("tokens");
        Reminder mine = mails.mine();
        if (!mails.areOn() && mine.email().isEmpty()) {
            add(new Paragraph("This installation sends no mail. What is due stands on your home page."));
            return;
        }
        Paragraph about = new Paragraph("A mail with what is due and links to it, never with results.");
        about.addClassNames("s", "t2");
        List<Field.Option> often = Stream.of(Frequency.values()).map(one -> new Field.Option(one.text(), one.label())).toList();
        FieldsForm form = new FieldsForm(List.of(Field.email("email", "E-mail address").starting(mine.email().map(EmailAddress::text).orElse("")),
                Field.choice("frequency", "How often", often, mine.frequency().text())), "Save", this::choose);
        state.addClassName("badge");
        test.addClassNames("btn", "small");
        said.addClassName("s");
        said.getElement().setAttribute("role", "status");
        Div row = new Div(state, test);
        row.addClassNames("row", "wrap");
        add(about, form, row, said);
        show(mine);
    }

    /** With the code of the link that was sent to the address. */
    public void confirm(String code) {
        boolean confirmed = mails.confirm(code);
        said.setText(confirmed ? "Your e-mail address is confirmed." : "This link is old or was used already. Send it again, if need be.");
        show(mails.mine());
    }

    private void choose(FieldValues values) {
        said.setText("");
        Reminder before = mails.mine();
        try {
            Reminder chosen = mails.choose(values.text("email"), Frequency.parse(values.text("frequency")).orElse(Frequency.NEVER));
            boolean asked = chosen.email().isPresent() && !chosen.confirmed() && !chosen.email().equals(before.email());
            said.setText(asked ? "Saved. Open the link in the mail that was sent to " + chosen.email().get() + "." : "Saved.");
        } finally {
            show(mails.mine());
        }
    }

    private void send() {
        try {
            mails.send();
            said.setText("A mail was sent to " + mails.mine().email().map(EmailAddress::text).orElse("") + ".");
        } catch (Refusal refused) {
            said.setText(refused.getMessage());
        }
    }

    private void show(Reminder mine) {
        state.setVisible(mine.email().isPresent());
        test.setVisible(mine.email().isPresent());
        state.setText(mine.confirmed() ? "\u2713 Address confirmed" : "! Address not confirmed: no reminders yet");
        state.setClassName("ok", mine.confirmed());
        state.setClassName("warn", !mine.confirmed());
        test.setText(mine.confirmed() ? "Send a test mail" : "Send the link again");
    }
}

package org.leadterm.cpd.page.verify;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.page.FilesElement;
import org.leadterm.cpd.page.StateBadges;

/** What somebody logged, with what they share of it; those that nobody has verified come first. */
class VerifyPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final Span number = CpdTexts.styled(new Span(), "t3", "s");
    private final UnorderedList list = CpdTexts.styled(new UnorderedList(), "list");
    private final transient Consumer<Activity> verify;
    private final transient Consumer<Activity> withdraw;

    VerifyPanel(Consumer<Activity> verify, Consumer<Activity> withdraw) {
        this.verify = verify;
        this.withdraw = withdraw;
        CpdTexts.panel(this, "Activities", List.of(number));
        add(list);
    }

    /** @param whose by name, because they were not always picked from a field that shows it */
    void show(String whose, List<Activity> activities) {
        long open = activities.stream().filter(each -> !each.isVerified()).count();
        number.setText(whose + ": " + open + " not verified, " + (activities.size() - open) + " verified");
        list.removeAll();
        if (activities.isEmpty()) {
            list.add(CpdTexts.styled(new ListItem("Nothing is logged yet."), "t2"));
        }
        activities.stream().filter(each -> !each.isVerified()).forEach(each -> list.add(item(each)));
        activities.stream().filter(Activity::isVerified).forEach(each -> list.add(item(each)));
    }

    private ListItem item(Activity activity) {
        String title = activity.entry().title();
        ListItem item = new ListItem(CpdTexts.styled(new Div(new H3(title), CpdTexts.styled(new Paragraph(Days.text(activity.entry().on()) + " · "
                + activity.entry().amount(Unit.HOURS).text() + " · " + StateBadges.about(activity)), "s", "t2")), "grow"), StateBadges.overseen(activity),
                activity.isVerified() ? CpdTexts.button("Take back", title, () -> withdraw.accept(activity), "small", "tertiary")
                        : CpdTexts.button("Verify", title, () -> verify.accept(activity), "small"));
        activity.evidence().forEach(file -> item.add(FilesElement.of(file)));
        if (!activity.entry().shared()) {
            item.add(CpdTexts.styled(new Paragraph("Reflection and evidence are not shared."), "xs", "t2"));
        } else if (!activity.entry().reflection().isMissing()) {
            item.add(CpdTexts.styled(new Div(activity.entry().reflection().answers().stream().filter(answer -> !answer.text().isBlank())
                    .map(answer -> answer.prompt() + "\n" + answer.text()).collect(Collectors.joining("\n\n"))), "quote"));
        }
        return item;
    }
}

package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.check.CycleCheck;
import org.leadterm.cpd.check.Share;
import org.leadterm.cpd.page.CpdTexts;

/** What a cycle still needs before it can be handed on, one line for each thing. */
class CheckPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final Span whole = new Span();
    private final UnorderedList list = new UnorderedList();

    CheckPanel() {
        addClassName("cyclecheck");
        whole.getElement().setAttribute("role", "status");
        CpdTexts.panel(this, "Cycle check", List.of(whole));
        add(CpdTexts.body(list));
    }

    void show(CycleCheck check) {
        whole.removeAll();
        whole.add(check.isComplete() ? CpdTexts.badge("ok", "✓", "Complete") : CpdTexts.badge("warn", "!", "Not complete yet"));
        list.removeAll();
        list.add(line(check.left().isNone(), check.left().isNone() ? "Target of " + check.cycle().target().total().text() + " reached"
                : check.left().text() + " left to the target"));
        check.shares().stream().filter(share -> !share.category().target().isNone()).forEach(share -> list.add(category(share)));
        list.add(line(check.reflections().isEmpty(), check.reflections().isEmpty() ? "Every activity has its reflection"
                : CpdTexts.count(check.reflections().size(), "activity", "activities") + " without a reflection"));
        list.add(line(check.evidence().isEmpty(), check.evidence().isEmpty() ? "All certificates attached"
                : CpdTexts.count(check.evidence().size(), "course or workshop", "courses or workshops") + " without evidence"));
        list.add(new ListItem(CpdTexts.badge("info", "i", "Kinds"), new Span(kinds(check))));
        list.add(new ListItem(CpdTexts.badge("info", "i", "Verified"), new Span(check.verified() + " of " + check.activities().size()
                + " by a second person")));
    }

    private static ListItem category(Share share) {
        String name = share.category().label();
        return line(share.left().isNone(), share.left().isNone() ? name + ": " + share.category().target().text() + " reached"
                : name + ": " + share.left().text() + " left");
    }

    private static String kinds(CycleCheck check) {
        int all = check.kinds().size() + check.missing().size();
        return check.missing().isEmpty() ? "All " + all + " kinds of activity covered" : check.kinds().size() + " of " + all + " kinds of activity; not yet "
                + check.missing().stream().sorted().map(ActivityKind::label).map(String::toLowerCase).collect(Collectors.joining(", "));
    }

    private static ListItem line(boolean right, String text) {
        return new ListItem(right ? CpdTexts.badge("ok", "✓", "Yes") : CpdTexts.badge("error", "✕", "No"), new Span(text));
    }
}

package org.leadterm.progress.cohort;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.attempt.Moments;
import org.leadterm.exercise.library.TextElement;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Group;
import org.leadterm.progress.CohortProgress.Member;
import org.leadterm.progress.Tally;
import org.leadterm.progress.threshold.AuditLevel;

/** Every member with the four accuracies; a press on a heading sorts by it, another turns it round. */
class MembersPanel extends Section {
    private static final long serialVersionUID = 1L;
    /** As many as a screen is quick with; the others are one press away. */
    static final int MOST = 100;
    private final transient CohortPage page;
    private final transient List<Column> columns;
    private final Div table = new Div();
    private int sorted = 1;
    private boolean turned;
    private boolean whole;

    MembersPanel(CohortPage page) {
        this.page = page;
        this.columns = Column.of(page);
        addClassNames("panel", "memberspanel");
        setAriaLabel("Members");
        Span counts = TextElement.styled(new Span(page.count(CohortPage.State.NOT_BEGUN) + " not begun · " + page.count(CohortPage.State.STUCK) + " stuck · "
                + page.count(CohortPage.State.WORKING) + " working"), "s", "t2");
        add(TextElement.styled(new Div(TextElement.styled(new H2("Members"), "grow"), counts), "panelhead"), table,
                TextElement.styled(TextElement.small(Stuck.RULE), "note-line"),
                TextElement.styled(TextElement.small("Accuracy: share of the key's codes that are right (denominator: the auditor's codes, n), in first"
                        + " attempts; −: omitted, +: not relevant." + against()), "note-line"));
        draw();
    }

    private String against() {
        return asked().map(level -> " ✓ and ✕: held against " + level.title() + " (" + level.source() + "), from " + CohortPage.FEWEST + " codes on.")
                .orElse("");
    }

    /** The lowest of those shown. */
    private Optional<AuditLevel> asked() {
        return page.levels().stream().min(Comparator.comparing(level -> level.least(Group.PRIMARY_DIAGNOSIS)));
    }

    void sort(int column) {
        turned = sorted == column && !turned;
        sorted = column;
        draw();
    }

    private void draw() {
        Comparator<Member> order = columns.get(sorted).first();
        List<Member> members = page.progress().members().stream()
                .sorted((turned ? order.reversed() : order).thenComparing(member -> member.person().name())).toList();
        Element head = new Element("tr");
        for (int column = 0; column < columns.size(); column++) {
            head.appendChild(heading(column));
        }
        Element body = new Element("tbody");
        members.stream().limit(whole ? members.size() : MOST).forEach(member -> body.appendChild(row(member)));
        table.removeAll();
        table.getElement().appendChild(new Element("div").setAttribute("class", "tablescroll").setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", "Members and their accuracies").appendChild(new Element("table").setAttribute("class", "grid mid")
                        .appendChild(new Element("thead").appendChild(head), body)));
        if (members.size() > MOST && !whole) {
            NativeButton more = new NativeButton("Show all " + members.size(), click -> showWhole());
            more.addClassNames("btn", "small");
            table.add(more);
        }
    }

    private void showWhole() {
        whole = true;
        draw();
    }

    private Element heading(int column) {
        Column of = columns.get(column);
        String order = sorted != column ? "none" : turned ? "descending" : "ascending";
        NativeButton button = new NativeButton(of.title() + (sorted != column ? "" : turned ? " ▾" : " ▴"), click -> {
            sort(column);
            getElement().executeJs("setTimeout(() => this.querySelectorAll('th button')[$0]?.focus(), 0)", column);
        });
        button.addClassName("sorts");
        return new Element("th").setAttribute("scope", "col").setAttribute("aria-sort", order).setAttribute("class", of.number() ? "num" : "")
                .appendChild(button.getElement());
    }

    private Element row(Member member) {
        CohortPage.State state = page.state(member);
        Element name = new Element("a").setAttribute("href", "progress/" + member.person().name()).setAttribute("router-link", true)
                .setText(member.person().displayName());
        Element row = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").appendChild(name),
                new Element("td").appendChild(TextElement.badge(state.tint(), state.sign(), state.word()).getElement(),
                        TextElement.small(page.reasons(member)).getElement()), number(String.valueOf(member.firsts())));
        Stream.of(Group.values()).forEach(group -> row.appendChild(accuracy(group, member.tallies().get(group))));
        return row.appendChild(number(member.lastHanded().map(Moments::text).orElse("–")));
    }

    private Element accuracy(Group group, Tally tally) {
        Element cell = new Element("td").setAttribute("class", "num share");
        if (tally.key() == 0) {
            return cell.setText("–");
        }
        Optional<Boolean> met = tally.key() < CohortPage.FEWEST ? Optional.empty()
                : asked().flatMap(level -> level.reached(group, tally.correct(), tally.key()));
        met.ifPresent(yes -> cell.setAttribute("class", "num share " + (yes ? "ok" : "error")));
        String sign = met.map(yes -> yes ? "✓ " : "✕ ").orElse("");
        return cell.appendChild(new Element("b").setText(sign + tally.share(Denominator.AUDITOR).orElseThrow().percent() + " %"),
                new Element("div").setAttribute("class", "xs").setText("n " + tally.key() + " · −" + tally.omitted() + " · +" + tally.notRelevant()));
    }

    private static Element number(String text) {
        return new Element("td").setAttribute("class", "num").setText(text);
    }
}

package org.leadterm.cpd.page.log;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.cpd.Unit;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;

/** Drafts made of finished work and of what comes again: nothing counts before its owner has said so. */
class ProposalsPanel extends Section {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 2;
    private final Span number = CpdTexts.styled(new Span(), "t3", "s");
    private final UnorderedList list = new UnorderedList();
    private final transient Consumer<Activity> accept;
    private final transient Consumer<Activity> dismiss;
    private transient List<Activity> shown = List.of();
    private boolean whole;

    ProposalsPanel(Consumer<Activity> accept, Consumer<Activity> dismiss) {
        this.accept = accept;
        this.dismiss = dismiss;
        addClassName("proposals");
        CpdTexts.panel(this, "Proposed drafts", List.of(number));
        add(list);
        setVisible(false);
    }

    void show(List<Activity> drafts, Unit unit) {
        if (drafts.equals(shown)) {
            return;
        }
        render(drafts, unit);
    }

    private void render(List<Activity> drafts, Unit unit) {
        shown = drafts;
        setVisible(!drafts.isEmpty());
        number.setText(drafts.size() + " to look at");
        list.removeAll();
        drafts.stream().limit(whole ? drafts.size() : FIRST).forEach(each -> list.add(item(each, unit)));
        if (!whole && drafts.size() > FIRST) {
            list.add(new ListItem(CpdTexts.button("Show " + (drafts.size() - FIRST) + " more", () -> {
                whole = true;
                render(drafts, unit);
                // The button that was pressed is gone: whoever works by the keyboard goes on at the first draft that came.
                list.getChildren().skip(FIRST).flatMap(Component::getChildren).filter(NativeButton.class::isInstance).map(NativeButton.class::cast)
                        .findFirst().ifPresent(NativeButton::focus);
            }, "small", "tertiary")));
        }
    }

    private ListItem item(Activity draft, Unit unit) {
        String title = draft.entry().title();
        Div words = CpdTexts.styled(new Div(new H3(title), CpdTexts.styled(new Paragraph(Days.text(draft.entry().on()) + " · "
                + draft.entry().amount(unit).text() + " · " + draft.provenance().text()), "s", "t2")), "grow");
        return new ListItem(words, CpdTexts.button("Accept", title, () -> accept.accept(draft), "small"),
                CpdTexts.button("Dismiss", title, () -> dismiss.accept(draft), "small", "tertiary"));
    }
}

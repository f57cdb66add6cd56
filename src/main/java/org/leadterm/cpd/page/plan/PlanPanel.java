package org.leadterm.cpd.page.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.plan.Milestone;
import org.leadterm.cpd.plan.Plan;

/** A plan with its milestones in the order of their due days. */
public class PlanPanel extends Section {
    private static final long serialVersionUID = 1L;

    PlanPanel(Plan plan, LocalDate today, Consumer<Milestone> reach, Consumer<Milestone> change, Consumer<Milestone> remove, Command add, Command delete) {
        Span signed = CpdTexts.styled(new Span(plan.signedOff() + " of " + plan.milestones().size() + " signed off"), "t3", "s");
        CpdTexts.panel(this, plan.name(), List.of(signed, CpdTexts.button("Add a milestone", add, "small"),
                CpdTexts.button("Delete plan", delete, "small", "tertiary")));
        OrderedList list = CpdTexts.styled(new OrderedList(), "list");
        plan.milestones().forEach(each -> list.add(item(each, today, reach, change, remove)));
        add(CpdTexts.styled(new Paragraph(Days.text(plan.from()) + " to " + Days.text(plan.until()) + ". " + plan.source()), "s", "t2", "plansource"), list);
    }

    private static ListItem item(Milestone milestone, LocalDate today, Consumer<Milestone> reach, Consumer<Milestone> change, Consumer<Milestone> remove) {
        String title = milestone.title();
        String reached = milestone.done().map(day -> ", reached " + Days.text(day)).orElse("");
        String signed = milestone.signOff().map(by -> ", signed off by " + by.name() + " on " + Days.text(Days.of(by.at()))).orElse("");
        return new ListItem(CpdTexts.styled(new Div(new H3(title),
                CpdTexts.styled(new Paragraph("Due " + Days.text(milestone.due()) + reached + signed), "s", "t2")), "grow"), badge(milestone, today),
                CpdTexts.button(milestone.done().isPresent() ? "Not reached" : "Reached", title, () -> reach.accept(milestone), "small"),
                CpdTexts.button("Change", title, () -> change.accept(milestone), "small"),
                CpdTexts.button("Remove", title, () -> remove.accept(milestone), "small", "tertiary"));
    }

    public static Span badge(Milestone milestone, LocalDate today) {
        if (milestone.signOff().isPresent()) {
            return CpdTexts.badge("ok", "✓", "Signed off");
        } else if (milestone.done().isPresent()) {
            return CpdTexts.badge("info", "i", "To be signed off");
        }
        return milestone.isOverdue(today) ? CpdTexts.badge("error", "!", "Overdue") : CpdTexts.badge("mute", "–", "Ahead");
    }
}

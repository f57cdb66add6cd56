package org.leadterm.cpd.page.verify;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.leadterm.cpd.page.CpdTexts;
import org.leadterm.cpd.page.Days;
import org.leadterm.cpd.page.plan.PlanPanel;
import org.leadterm.cpd.plan.Milestone;
import org.leadterm.cpd.plan.Plan;

/** The milestones of somebody's plans; what they have reached can be signed off. */
class SignOffPanel extends Section {
    private static final long serialVersionUID = 1L;
    private final UnorderedList list = CpdTexts.styled(new UnorderedList(), "list");
    private final transient Consumer<Milestone> sign;

    SignOffPanel(Consumer<Milestone> sign) {
        this.sign = sign;
        CpdTexts.panel(this, "Milestones", List.of());
        add(list);
    }

    void show(List<Plan> plans, LocalDate today) {
        list.removeAll();
        if (plans.isEmpty()) {
            list.add(CpdTexts.styled(new ListItem("No plan is begun yet."), "t2"));
        }
        plans.forEach(plan -> plan.milestones().forEach(milestone -> list.add(item(milestone, today))));
    }

    private ListItem item(Milestone milestone, LocalDate today) {
        ListItem item = new ListItem(CpdTexts.styled(new Div(new H3(milestone.title()), CpdTexts.small("Due " + Days.text(milestone.due())
                + milestone.done().map(day -> ", reached " + Days.text(day)).orElse(""))), "grow"), PlanPanel.badge(milestone, today));
        if (milestone.done().isPresent() && milestone.signOff().isEmpty()) {
            item.add(CpdTexts.button("Sign off", milestone.title(), () -> sign.accept(milestone), "small"));
        }
        return item;
    }
}

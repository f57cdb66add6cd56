package org.leadterm.progress.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The periods to choose from, as links, so that a page can be kept and sent. */
public class PeriodSwitch extends Div {
    private static final long serialVersionUID = 1L;

    /** @param address of the page, without a query */
    public PeriodSwitch(String address, PeriodChoice chosen) {
        addClassNames("row", "periods");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Period");
        for (PeriodChoice choice : PeriodChoice.values()) {
            Anchor link = new Anchor(address + "?period=" + choice.id(), choice.title());
            link.addClassNames("btn", "small");
            link.getElement().setAttribute("router-link", true);
            if (choice == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }
}

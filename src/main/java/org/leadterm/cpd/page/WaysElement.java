package org.leadterm.cpd.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadterm.people.Person;
import org.leadterm.people.Role;

/** The ways between the pages of the CPD log, as far as somebody may go. */
public final class WaysElement {
    private WaysElement() {
    }

    public static Nav of(Person person, String here) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("cpd", "Log");
        pages.put("cpd/clocks", "Course clocks");
        pages.put("cpd/plan", "Development plan");
        pages.put("cpd/memberships", "Memberships");
        if (person.is(Role.TUTOR)) {
            pages.put("cpd/verify", "Verify");
        }
        if (person.is(Role.ADMINISTRATOR)) {
            pages.put("cpd/settings", "Settings");
        }
        Nav ways = new Nav();
        ways.addClassName("cpdways");
        ways.setAriaLabel("CPD");
        pages.forEach((path, name) -> ways.add(link(path, name, path.equals(here))));
        return ways;
    }

    private static Anchor link(String path, String name, boolean here) {
        Anchor link = new Anchor(path, name);
        link.getElement().setAttribute("router-link", true);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}

package org.leadterm.shell.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A panel of the home page: its title, and a link to where there is more. */
class HomePanel extends Section {
    private static final long serialVersionUID = 1L;
    private final Div head;

    HomePanel(String title) {
        addClassNames("panel", "homepanel");
        getElement().setAttribute("aria-label", title);
        H2 name = new H2(title);
        name.addClassName("grow");
        head = new Div(name);
        head.addClassName("panelhead");
        add(head);
    }

    final void more(String address, String word) {
        Anchor link = new Anchor(address, word);
        link.addClassNames("btn", "tertiary", "small");
        link.getElement().setAttribute("router-link", true);
        head.add(link);
    }

    final void say(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassNames("s", "t2", "said");
        add(said);
    }
}

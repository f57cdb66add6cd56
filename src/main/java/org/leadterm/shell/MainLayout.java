package org.leadterm.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame around every view: brand, navigation, who is signed in. */
@Layout
@AnonymousAllowed
@CdiComponent
class MainLayout extends AppLayout {
    private static final long serialVersionUID = 1L;
    private static final String MARK = "<svg viewBox='0 0 24 24' aria-hidden='true'>"
            + "<path d='M3 4.5h13' stroke='currentColor' stroke-width='3.4' stroke-linecap='round'/>"
            + "<path d='M7.5 12h12' stroke='currentColor' stroke-width='3.4' stroke-linecap='round'/>"
            + "<path d='M12 19.5h9' stroke='var(--lt-gold)' stroke-width='3.4' stroke-linecap='round'/></svg>";

    MainLayout() {
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        addToNavbar(toggle, brand(), new Span());
        addToDrawer(new Scroller(new Nav()), new Footer(new Div("Practice content only."), new Div("No live patient records.")));
    }

    private static Anchor brand() {
        Anchor brand = new Anchor("", new Html(MARK), new Span("Leadterm"));
        brand.addClassName("brand");
        return brand;
    }
}

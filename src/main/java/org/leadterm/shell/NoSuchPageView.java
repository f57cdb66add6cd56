package org.leadterm.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** For addresses without a page, and for pages that are not the caller's to see: nobody learns from it which of the two. */
@AnonymousAllowed
class NoSuchPageView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    NoSuchPageView() {
        addClassName("panel");
        getStyle().set("max-width", "36rem").set("margin", "15vh auto").set("padding", "2rem");
        add(new H1("Page not found"), new Paragraph("There is nothing at this address for you."), new Anchor("/", "Go to the first page"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return "Page not found - Leadterm";
    }
}

package org.leadterm.shell.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** For pages that could not be made. */
@AnonymousAllowed
class FailedPageView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private final Paragraph sentence = new Paragraph();

    FailedPageView() {
        addClassName("panel");
        getStyle().set("max-width", "36rem").set("margin", "15vh auto").set("padding", "2rem");
        add(new H1("Something went wrong"), sentence, new Anchor("/", "Go to the first page"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        sentence.setText(Mishap.sentence(status, Mishap.log("A page could not be made", parameter.getException())));
        return status;
    }

    @Override
    public String getPageTitle() {
        return "Something went wrong – Leadterm";
    }
}

package org.leadterm.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What is shown for an address with nothing behind it, or nothing for this person: the two are not told apart. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found – Leadterm")
@AnonymousAllowed
@StyleSheet("context://css/lists.css")
@CdiComponent
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    NotFoundView() {
        addClassName("page");
        Paragraph text = new Paragraph("There is nothing at this address for you. It may have been moved, or it belongs to somebody else.");
        text.addClassName("t2");
        Anchor home = new Anchor("", "Go to the first page");
        Div head = new Div(new Div(new H1("Not found"), text, home));
        head.addClassName("viewhead");
        add(head);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return NOT_FOUND;
    }
}

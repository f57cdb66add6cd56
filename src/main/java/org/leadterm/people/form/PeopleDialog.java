package org.leadterm.people.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A dialog about one thing: a title, what it is about, and a way out. Its parts are forms. */
public class PeopleDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    public PeopleDialog(String title, String about, String leave, Component... parts) {
        setHeaderTitle(title);
        Div body = new Div();
        body.addClassName("people-dialog");
        if (!about.isEmpty()) {
            body.add(new Paragraph(about));
        }
        body.add(parts);
        NativeButton close = new NativeButton(leave, click -> close());
        close.addClassName("btn");
        add(body);
        getFooter().add(close);
    }
}

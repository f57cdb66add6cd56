package org.leadterm.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("")
@PageTitle("Home – Leadterm")
@PermitAll
@CdiComponent
class HomeView extends Div {
    private static final long serialVersionUID = 1L;

    HomeView() {
        add(new H1("Home"));
    }
}

package org.leadterm.people.signin;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "sign-in", autoLayout = false)
@CdiComponent
@AnonymousAllowed
class SignInView extends Div {
    private static final long serialVersionUID = 1L;
}

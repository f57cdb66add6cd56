package org.leadterm.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Who may open which view: a view says so itself, and one that says nothing is closed. Whoever is not signed in is sent
 * to the sign-in page, and from there to the page that was asked for.
 */
@ApplicationScoped
class ViewAccess {
    void install(@Observes ServiceInitEvent event) {
        NavigationAccessControl control = new NavigationAccessControl(
                List.of(new AnnotatedViewAccessChecker(new AccessAnnotationChecker())), new DefaultAccessCheckDecisionResolver());
        control.setLoginView("/sign-in");
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(control));
    }
}

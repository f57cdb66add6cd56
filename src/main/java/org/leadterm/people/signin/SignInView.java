package org.leadterm.people.signin;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.CurrentPerson;
import org.leadterm.people.account.DemoAccount;
import org.leadterm.people.account.DemoAccounts;

/** The first page for whoever is not signed in; leads on to the page that was asked for. */
@Route(value = "sign-in", autoLayout = false)
@PageTitle("Sign in – Leadterm")
@CdiComponent
@AnonymousAllowed
@StyleSheet("context://css/people.css")
class SignInView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String HERO = """
            <div class="hero">
              <div class="brand"><svg viewBox="0 0 24 24" aria-hidden="true">\
                <path d="M3 4.5h13" stroke="currentColor" stroke-width="3.4" stroke-linecap="round"/>\
                <path d="M7.5 12h12" stroke="currentColor" stroke-width="3.4" stroke-linecap="round"/>\
                <path d="M12 19.5h9" stroke="var(--lt-gold)" stroke-width="3.4" stroke-linecap="round"/></svg>\
                <span>Leadterm</span></div>
              <h1>Learn to code the record, <br>one lead term at a time.</h1>
              <p class="lead">Case notes, ICD-10 and OPCS-4 practice, marked in the language of the national audit.</p>
              <div class="excerpt" aria-hidden="true"><p><b>Cataract</b></p>\
                <p class="d1">senile</p>\
                <p class="d2">incipient <span>H25.0</span></p>\
                <p class="d2 on">nuclear <span>H25.1</span></p>\
                <p class="d2">morgagnian <span>H25.2</span></p>\
                <p class="d1">traumatic <span>H26.1</span></p></div>
              <p class="xs foot">Practice content only. No live patient records.</p>
            </div>""";
    private final transient SignInDesk desk;
    private final transient CurrentPerson current;

    @Inject
    SignInView(SignInDesk desk, CurrentPerson current, DemoAccounts demoAccounts) {
        this.desk = desk;
        this.current = current;
        addClassName("login");
        Main main = new Main(new SignInForm(desk::signIn, SignInView::goOn));
        List<DemoAccount> demos = demoAccounts.offered();
        if (!demos.isEmpty()) {
            main.add(new DemoAccountsForm(demos, this::lookAround));
        }
        main.addClassName("signin");
        add(new Html(HERO), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
        }
    }

    private void lookAround(DemoAccount demo) {
        if (desk.signIn(demo) instanceof SignInResult.Welcome) {
            goOn();
        }
    }

    /** A whole new page, so that nothing of the time before the sign-in stays; always a place of ours. */
    private static void goOn() {
        WrappedSession session = VaadinRequest.getCurrent().getWrappedSession();
        Object asked = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        UI.getCurrent().getPage().setLocation("./" + Optional.ofNullable(asked).map(Object::toString).orElse(""));
    }
}

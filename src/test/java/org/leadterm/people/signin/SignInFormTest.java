package org.leadterm.people.signin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadterm.people.Callers;
import org.leadterm.people.Role;
import org.leadterm.people.account.DemoAccount;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.form.Sending;
import org.leadterm.view.ViewTest;

class SignInFormTest extends ViewTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void a_wrong_password_is_told_without_saying_which_of_the_two_was_wrong() {
        SignInForm form = sent(new SignInResult.Refused());

        assertTrue(text(form).contains("That user name and password do not go together. Please check both."), text(form));
        assertEquals(List.of("ada secret"), done);
    }

    @Test
    void whoever_tried_too_often_is_told_how_long_to_wait() {
        assertTrue(text(sent(new SignInResult.Wait(Duration.ofMillis(3_200)))).contains("Please wait 4 seconds, then try again."));
    }

    @Test
    void a_welcome_leads_on() {
        sent(new SignInResult.Welcome(Callers.person("ada", Role.TRAINEE)));

        assertEquals(List.of("ada secret", "welcome"), done);
    }

    @Test
    void each_demo_account_has_a_button_that_signs_in() {
        List<DemoAccount> chosen = new ArrayList<>();
        DemoAccountsForm demos = show(new DemoAccountsForm(List.of(DemoAccount.TRAINEE, DemoAccount.TUTOR), chosen::add));

        _find(demos, NativeButton.class)
                .forEach(button -> _click(button));
        assertEquals(List.of(DemoAccount.TRAINEE, DemoAccount.TUTOR), chosen);
    }

    private SignInForm sent(SignInResult result) {
        SignInForm form = show(new SignInForm((name, password) -> {
            done.add(name + " " + password);
            return result;
        }, () -> done.add("welcome")));
        Sending.send(_get(form, FieldsForm.class), Map.of("username", List.of("ada"), "password", List.of("secret")));
        return form;
    }
}

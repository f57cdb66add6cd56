package org.leadterm.people.signin;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldValues;
import org.leadterm.people.form.FieldsForm;

/** Name and password. When too many sign in at once it tries again by itself. */
class SignInForm extends Section {
    private static final long serialVersionUID = 1L;
    private static final int TRIES = 20;
    private final transient BiFunction<String, String, SignInResult> signIn;
    private final transient Runnable welcome;
    private final FieldsForm form;
    private int busy;

    SignInForm(BiFunction<String, String, SignInResult> signIn, Runnable welcome) {
        this.signIn = signIn;
        this.welcome = welcome;
        form = new FieldsForm(List.of(Field.text("username", "User name").completing("username"),
                Field.password("password", "Password", "current-password")), "Sign in", this::send);
        addClassNames("panel", "box");
        add(new H2("Sign in"), form);
        form.focus("username");
    }

    private void send(FieldValues values) {
        SignInResult result = signIn.apply(values.text("username"), values.text("password"));
        if (result instanceof SignInResult.Welcome) {
            welcome.run();
        } else if (result instanceof SignInResult.Wait wait) {
            form.say(List.of("That was tried too often. Please wait " + seconds(wait.time()) + ", then try again."));
        } else if (result instanceof SignInResult.Busy && busy++ < TRIES) {
            form.say(List.of("Many people are signing in just now. Trying again for you …"));
            form.sendAgainAfter(ThreadLocalRandom.current().nextInt(600, 1500));
        } else {
            refuse(result);
        }
    }

    private void refuse(SignInResult result) {
        busy = 0;
        form.say(List.of(result instanceof SignInResult.Busy
                ? "Many people are signing in just now. Please try again in a few seconds."
                : "That user name and password do not go together. Please check both."));
        form.again("password");
    }

    private static String seconds(Duration time) {
        long seconds = time.plusMillis(999).toSeconds();
        return seconds == 1 ? "1 second" : seconds + " seconds";
    }
}

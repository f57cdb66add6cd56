package org.leadterm.people.signin;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutEventListener;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.leadterm.people.account.DemoAccount;
import org.leadterm.people.password.DemoPassword;

/** One button for each demo account, shown only where there is nothing to guard. */
class DemoAccountsForm extends Section {
    private static final long serialVersionUID = 1L;
    private static final List<Key> KEYS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4);

    DemoAccountsForm(List<DemoAccount> demos, Consumer<DemoAccount> signIn) {
        addClassNames("panel", "box", "demos");
        UnorderedList list = new UnorderedList();
        demos.forEach(demo -> list.add(new ListItem(button(demo, signIn))));
        Div head = new Div(new H2("Demo accounts"), badge());
        head.addClassName("row");
        Paragraph offer = new Paragraph("This installation holds sample data only. Choose a role to look around; no password is needed.");
        offer.addClassNames("s", "t2");
        add(head, offer, list, byHand());
    }

    private NativeButton button(DemoAccount demo, Consumer<DemoAccount> signIn) {
        int number = demo.ordinal() + 1;
        NativeButton button = new NativeButton("", click -> signIn.accept(demo));
        button.addClassName("demo");
        button.getElement().setAttribute("type", "button").setAttribute("aria-keyshortcuts", "Alt+" + number);
        button.add(avatar(demo), names(demo), key("Alt " + number));
        ShortcutEventListener press = event -> signIn.accept(demo);
        Shortcuts.addShortcutListener(this, press, KEYS.get(demo.ordinal()), KeyModifier.ALT);
        return button;
    }

    private static Span avatar(DemoAccount demo) {
        Span avatar = new Span(demo.role().label().substring(0, 2).toUpperCase(Locale.ROOT));
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    private static Span names(DemoAccount demo) {
        Span name = new Span(demo.displayName());
        name.addClassName("b");
        Span role = new Span(demo.role().label());
        role.addClassNames("xs", "t2");
        Span both = new Span(name, role);
        both.addClassNames("grow", "names");
        return both;
    }

    private static Span key(String text) {
        Span key = new Span();
        key.getElement().setAttribute("aria-hidden", "true").appendChild(new Element("kbd").setText(text));
        return key;
    }

    private static Html badge() {
        return new Html("<span class='badge info'><svg class='i' viewBox='0 0 24 24' aria-hidden='true'>"
                + "<path d='M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.6v.1'/></svg>Demo data</span>");
    }

    private static Html byHand() {
        return new Html("<p class='xs t2'>By hand: <span class='code'>trainee</span>, <span class='code'>coder</span>, "
                + "<span class='code'>tutor</span> or <span class='code'>administrator</span>, with the password <span class='code'>"
                + DemoPassword.TEXT + "</span></p>");
    }
}

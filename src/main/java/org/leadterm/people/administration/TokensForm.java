package org.leadterm.people.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leadterm.people.form.Field;
import org.leadterm.people.form.FieldsForm;
import org.leadterm.people.token.ApiTokens;
import org.leadterm.people.token.IssuedToken;
import org.leadterm.people.token.TokenEntry;
import org.leadterm.report.Dates;

/** A person's API tokens: to make one, to see it once, to revoke it. */
class TokensForm extends Div {
    private static final long serialVersionUID = 1L;
    private final transient TokenActions tokens;
    private final Div shown = new Div();
    private final UnorderedList list = new UnorderedList();

    TokensForm(TokenActions tokens) {
        this.tokens = tokens;
        addClassName("tokens");
        FieldsForm create = new FieldsForm(List.of(Field.text("name", "What the new token is for")
                .helping("Up to " + ApiTokens.MAX_NAME + " characters.")), "Create token", values -> show(tokens.issue(values.text("name"))));
        shown.getElement().setAttribute("role", "status");
        list.addClassName("stack");
        add(create, shown, list);
        refresh();
    }

    private void show(IssuedToken issued) {
        shown.removeAll();
        Span secret = new Span(issued.secret().text());
        secret.addClassName("code");
        NativeButton copy = new NativeButton("Copy");
        copy.addClassNames("btn", "small");
        copy.getElement().executeJs("this.onclick = () => navigator.clipboard?.writeText($0).then(() => this.textContent = 'Copied')",
                issued.secret().text());
        Div box = new Div(new Paragraph("Copy the token now: it is shown this once."), secret, copy);
        box.addClassName("secret");
        shown.add(box);
        refresh();
    }

    private void refresh() {
        List<TokenEntry> entries = tokens.list();
        list.removeAll();
        entries.forEach(entry -> list.add(item(entry)));
        if (entries.isEmpty()) {
            list.add(new ListItem("No tokens yet."));
        }
    }

    private Component item(TokenEntry entry) {
        Span name = new Span(entry.name());
        name.addClassName("b");
        Span dates = new Span("Made " + Dates.day(entry.createdAt()) + ", "
                + entry.lastUsedAt().map(used -> "last used " + Dates.moment(used)).orElse("never used"));
        dates.addClassNames("xs", "t2");
        Div both = new Div(name, new Div(dates));
        both.addClassName("grow");
        NativeButton revoke = new NativeButton("Revoke", click -> {
            tokens.revoke(entry.id());
            refresh();
        });
        revoke.addClassNames("btn", "small", "danger");
        revoke.setAriaLabel("Revoke " + entry.name());
        ListItem item = new ListItem(both, revoke);
        item.addClassName("row");
        return item;
    }
}

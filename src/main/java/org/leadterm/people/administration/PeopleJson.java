package org.leadterm.people.administration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leadterm.people.Person;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;
import org.leadterm.people.account.AccountEntry;
import org.leadterm.people.account.AccountPage;
import org.leadterm.people.account.AccountSearch;
import org.leadterm.people.account.NewAccount;
import org.leadterm.people.account.WantedRoles;
import org.leadterm.people.request.MalformedRequest;
import org.leadterm.people.request.RequestBody;
import org.leadterm.people.token.IssuedToken;
import org.leadterm.people.token.TokenEntry;

/** People and tokens in the API's JSON. */
final class PeopleJson {
    private PeopleJson() {
    }

    static NewAccount newAccount(String body) {
        RequestBody fields = RequestBody.of(body, Set.of("name", "roles", "password"));
        String name = fields.text("name");
        List<String> roles = fields.texts("roles");
        String password = fields.text("password");
        fields.refuseIfWrong(() -> problemsOf(name, roles, password));
        return NewAccount.of(name, "", roles, password);
    }

    /** What is wrong with the fields that are there, so that all problems are named at once. */
    private static List<Problem> problemsOf(String name, List<String> roles, String password) {
        try {
            NewAccount.of(name, "", roles, password);
            return List.of();
        } catch (PersonRefused refused) {
            return refused.problems();
        }
    }

    /** The roles that an account is to have, and why. */
    record NewRoles(WantedRoles roles, String why) {
    }

    static NewRoles newRoles(String body) {
        RequestBody fields = RequestBody.of(body, Set.of("roles", "why"));
        List<String> roles = fields.texts("roles");
        String why = fields.optionalText("why");
        fields.refuseIfWrong(List::of);
        return new NewRoles(WantedRoles.of(roles), why);
    }

    static String tokenName(String body) {
        RequestBody fields = RequestBody.of(body.isBlank() ? "{}" : body, Set.of("name"));
        String name = fields.optionalText("name");
        fields.refuseIfWrong(List::of);
        return name;
    }

    static AccountSearch search(String text, String limit, String cursor) {
        try {
            return new AccountSearch(text, cursor.isEmpty() ? "" : PersonName.parse(cursor).orElseThrow(() ->
                    new IllegalArgumentException("no such cursor")).text(), Integer.parseInt(limit));
        } catch (IllegalArgumentException e) {
            throw new MalformedRequest("limit is a number from 1 to " + AccountSearch.MAX_LIMIT
                    + ", and cursor is what \"next\" of the page before says.");
        }
    }

    static String page(AccountPage page) {
        ObjectNode json = object();
        ArrayNode items = json.putArray("items");
        page.entries().forEach(entry -> items.add(entry(entry)));
        json.put("next", page.next().map(PersonName::text).orElse(null));
        return json.toString();
    }

    static String account(AccountEntry entry) {
        return entry(entry).toString();
    }

    static String person(Person person) {
        return fields(person).toString();
    }

    static String tokens(List<TokenEntry> tokens) {
        ObjectNode json = object();
        ArrayNode items = json.putArray("items");
        tokens.forEach(token -> items.add(token(token)));
        json.putNull("next");
        return json.toString();
    }

    static String issued(IssuedToken issued) {
        return token(issued.entry()).put("token", issued.secret().text()).toString();
    }

    private static JsonNode entry(AccountEntry entry) {
        return fields(entry.person()).put("disabled", entry.disabled()).put("demo", entry.demo())
                .put("createdAt", entry.createdAt().toString());
    }

    private static ObjectNode fields(Person person) {
        ObjectNode json = object().put("name", person.name().text()).put("displayName", person.displayName());
        ArrayNode roles = json.putArray("roles");
        Stream.of(Role.values()).filter(person.roles()::contains).forEach(role -> roles.add(role.text()));
        return json;
    }

    private static ObjectNode token(TokenEntry token) {
        return object().put("id", token.id()).put("name", token.name()).put("createdAt", token.createdAt().toString())
                .put("lastUsedAt", token.lastUsedAt().map(Object::toString).orElse(null));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

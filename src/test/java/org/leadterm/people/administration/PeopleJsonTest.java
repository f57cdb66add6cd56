package org.leadterm.people.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadterm.people.PersonName;
import org.leadterm.people.PersonRefused;
import org.leadterm.people.Problem;
import org.leadterm.people.Role;
import org.leadterm.people.account.NewAccount;
import org.leadterm.people.request.MalformedRequest;

class PeopleJsonTest {
    @Test
    void a_new_account_is_read() {
        assertEquals(new NewAccount(new PersonName("ada"), "ada", Set.of(Role.TRAINEE, Role.CODER), "three random words"),
                PeopleJson.newAccount("{\"name\":\"Ada\",\"roles\":[\"trainee\",\"coder\"],\"password\":\"three random words\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "{\"name\":\"a\",\"name\":\"b\"}", "nonsense"})
    void what_is_not_json_is_malformed(String body) {
        assertThrows(MalformedRequest.class, () -> PeopleJson.newAccount(body));
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        PersonRefused refused = assertThrows(PersonRefused.class,
                () -> PeopleJson.newAccount("{\"name\":7,\"roles\":[\"boss\"],\"admin\":true}"));

        assertEquals(List.of("admin", "name", "password", "roles[0]"), refused.problems().stream().map(Problem::where).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"ada\"", "null", "7"})
    void what_is_not_an_object_is_refused(String body) {
        assertThrows(PersonRefused.class, () -> PeopleJson.newAccount(body));
    }

    @Test
    void a_token_may_have_a_name_and_nothing_else() {
        assertEquals("", PeopleJson.tokenName("{}"));
        assertEquals("", PeopleJson.tokenName(""));
        assertEquals("Script", PeopleJson.tokenName("{\"name\":\"Script\"}"));
        assertThrows(PersonRefused.class, () -> PeopleJson.tokenName("{\"roles\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "201", "-1", "99999999999"})
    void a_limit_is_a_number_in_bounds(String limit) {
        assertThrows(MalformedRequest.class, () -> PeopleJson.search("", limit, ""));
    }

    @Test
    void a_cursor_is_one_that_was_given_out() {
        assertThrows(MalformedRequest.class, () -> PeopleJson.search("", "10", "no such cursor"));
    }
}

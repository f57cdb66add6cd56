package org.leadterm.people.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoModeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                   '',                              true
            LEADTERM_DEMO=false,  '',                              false
            '',                   LEADTERM_DB_URL=jdbc:mysql://db, false
            LEADTERM_DEMO=true,   LEADTERM_DB_URL=jdbc:mysql://db, true
            LEADTERM_DEMO=,       LEADTERM_DB_URL=,                true
            """)
    void it_is_on_where_it_is_set_or_the_database_is_embedded(String demo, String database, boolean on) {
        assertEquals(on, new DemoMode(AccountsTest.settings(Set.of(demo + " ", database))).isOn());
    }
}

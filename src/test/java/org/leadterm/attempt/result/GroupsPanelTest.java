package org.leadterm.attempt.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsPanelTest {

    @ParameterizedTest
    @CsvSource({"9, 9", "15/2, 7½", "1/2, ½", "22/3, 7 1/3", "2/3, 2/3", "0, 0"})
    void marks_are_written_as_people_write_them(String exact, String shown) {
        assertEquals(shown, GroupsPanel.mixed(exact));
    }
}

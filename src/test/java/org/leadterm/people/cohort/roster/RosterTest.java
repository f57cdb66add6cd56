package org.leadterm.people.cohort.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadterm.people.PersonName;

class RosterTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<RosterRow> ZOE_AND_BOB = List.of(row(2, "zoe", "Zoë O’Neill"), row(3, "bob", ""));

    @ParameterizedTest
    @ValueSource(strings = {"name,displayName\nzoe,Zoë O’Neill\nbob,\n", "User name;Display name\r\nZOE ;Zoë O’Neill\r\nbob;", "displayName\tname\nZoë O’Neill\tzoe\n\tbob",
        "ward,name,display_name\n12,zoe,\"Zoë O’Neill\"\n,bob,"})
    void a_header_is_recognised_whatever_the_order_and_the_separator(String text) {
        assertEquals(new Roster(ZOE_AND_BOB, List.of()), Roster.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_encodings_that_spreadsheets_write_are_recognised() {
        String text = "name,displayName\nzoe,Zoë O’Neill\nbob\n";

        assertEquals(ZOE_AND_BOB, Roster.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).rows());
        assertEquals(ZOE_AND_BOB, Roster.read(text.getBytes(StandardCharsets.UTF_8)).rows());
        assertEquals(ZOE_AND_BOB, Roster.read(text.getBytes(WINDOWS)).rows());
    }

    @Test
    void without_a_header_the_first_column_is_the_user_name() {
        assertEquals(List.of(row(1, "ada", ""), row(2, "bob", "Bob B")), read("ada\nbob,Bob B").rows());
        assertEquals(List.of(row(1, "ada", "Name")), read("ada,Name").rows());
    }

    @Test
    void every_bad_row_is_named_with_its_line() {
        Roster roster = read("name,displayName\n\nada,Ada\nb b,Bob\n,Nobody\nADA,Again\n\"x\ny\",two lines\ncy,\"" + "c".repeat(121) + "\"\ndan,Dan\n");

        assertEquals(List.of(row(3, "ada", "Ada"), row(10, "dan", "Dan")), roster.rows());
        assertEquals(List.of("line 4", "line 5", "line 6", "line 7", "line 9"), roster.problems().stream().map(problem -> problem.where()).toList());
        assertEquals("ada is in line 3 already.", roster.problems().get(2).text());
    }

    @Test
    void a_row_with_too_many_columns_is_not_guessed_at() {
        assertEquals(List.of("line 2"), read("ada,Ada\nbob,Bob,12\n").problems().stream().map(problem -> problem.where()).toList());
    }

    @Test
    void quotation_marks_that_do_not_close_are_named_with_the_line_where_they_open() {
        Roster roster = read("ada,Ada\nbob,\"Bob\ncy,Cy\n");

        assertEquals(List.of("line 2"), roster.problems().stream().map(problem -> problem.where()).toList());
    }

    @Test
    void an_empty_list_a_spreadsheet_and_too_large_a_file_are_refused() {
        assertEquals("There is nobody in the list.", read("name\n\n").problems().get(0).text());
        assertTrue(Roster.read(new byte[] {'P', 'K', 3, 4, 0, 0}).problems().get(0).text().startsWith("This is not a text file"));
        assertTrue(Roster.read(new byte[Roster.LARGEST + 1]).problems().get(0).text().startsWith("The file is larger"));
        String many = IntStream.rangeClosed(0, Roster.MOST_ROWS).mapToObj(each -> "user" + each).collect(Collectors.joining("\n"));
        assertEquals("file", read(many).problems().get(0).where());
    }

    private static Roster read(String text) {
        return Roster.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RosterRow row(int line, String name, String displayName) {
        return new RosterRow(line, new PersonName(name), displayName);
    }
}

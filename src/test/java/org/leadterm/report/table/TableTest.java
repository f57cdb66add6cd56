package org.leadterm.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final Table MARKS = new Table("Marks: paper 1/2", List.of("Person", "Marks", "Note"), List.of(
            List.of(Cell.of("ada"), Cell.of(new BigDecimal("-7.5")), Cell.of("=HYPERLINK(\"http://x\")")),
            List.of(Cell.of("Zoë, \"Z\""), Cell.of(Optional.empty()), Cell.of("two\nlines"))));

    @Test
    void csv_quotes_what_needs_it_and_has_no_formula() {
        assertEquals("Person,Marks,Note\r\nada,-7.5,\"'=HYPERLINK(\"\"http://x\"\")\"\r\n\"Zoë, \"\"Z\"\"\",,\"two\nlines\"\r\n",
                new String(Csv.of(MARKS), StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_has_numbers_as_numbers_and_no_formula() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(Xlsx.of(List.of(MARKS, MARKS))))) {
            List<Row> rows = book.getFirstSheet().read();

            assertEquals("Marks  paper 1 2", book.getFirstSheet().getName());
            assertEquals(2, book.getSheets().count());
            assertEquals(CellType.NUMBER, rows.get(1).getCell(1).getType());
            assertEquals(new BigDecimal("-7.5"), rows.get(1).getCell(1).asNumber());
            assertEquals(CellType.STRING, rows.get(1).getCell(2).getType());
            assertEquals("'=HYPERLINK(\"http://x\")", rows.get(1).getCell(2).asString());
            assertEquals(Optional.empty(), rows.get(2).getOptionalCell(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-1", "@sum", " =1", "\t=1", "\uFF1D1"})
    void text_that_begins_like_a_formula_gets_an_apostrophe(String text) {
        assertEquals("'" + text, Defused.text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a=b", "1-2", "'quoted"})
    void other_text_stays_as_it_is(String text) {
        assertEquals(text, Defused.text(text));
    }

    @Test
    void what_no_document_may_hold_is_left_out() {
        assertEquals("'=1", Defused.text("\u0001=1"));
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Table("x", List.of("a", "b"), List.of(List.of(Cell.NONE))));
    }
}

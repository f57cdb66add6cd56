package org.leadterm.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as the sheets of an Office Open XML workbook. */
public final class Xlsx {
    /** What Excel allows in a sheet's name and in a cell. */
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;

    private Xlsx() {
    }

    public static byte[] of(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Leadterm", null)) {
            tables.forEach(table -> write(table, book.newWorksheet(name(table.name()))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, text(table.columns().get(column)));
        }
        sheet.range(0, 0, 0, Math.max(0, table.columns().size() - 1)).style().bold().set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                write(table.rows().get(row).get(column), sheet, row + 1, column);
            }
        }
    }

    private static void write(Cell cell, Worksheet sheet, int row, int column) {
        if (cell instanceof Cell.Amount amount) {
            sheet.value(row, column, amount.value());
        } else if (!cell.equals(Cell.NONE)) {
            sheet.value(row, column, text(((Cell.Text) cell).text()));
        }
    }

    private static String text(String text) {
        String defused = Defused.text(text);
        return defused.substring(0, Math.min(defused.length(), LONGEST_TEXT));
    }

    private static String name(String name) {
        String allowed = name.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return allowed.isEmpty() ? "Sheet" : allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME));
    }
}

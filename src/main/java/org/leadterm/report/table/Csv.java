package org.leadterm.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as comma-separated values. */
public final class Csv {
    private Csv() {
    }

    public static byte[] of(Table table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(table.columns().stream().map(Defused::text));
            for (List<Cell> row : table.rows()) {
                printer.printRecord(row.stream().map(Csv::text));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Amount amount ? amount.value().toPlainString() : Defused.text(((Cell.Text) cell).text());
    }
}

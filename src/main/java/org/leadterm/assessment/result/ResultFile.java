package org.leadterm.assessment.result;

import java.util.List;
import org.leadterm.report.table.Csv;
import org.leadterm.report.table.Table;
import org.leadterm.report.table.Xlsx;

/** A table as a file to keep. */
public record ResultFile(String name, String type, byte[] bytes) {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static ResultFile csv(Table table) {
        return new ResultFile(table.name() + ".csv", CSV + ";charset=utf-8", Csv.of(table));
    }

    public static ResultFile xlsx(Table table) {
        return new ResultFile(table.name() + ".xlsx", XLSX, Xlsx.of(List.of(table)));
    }
}

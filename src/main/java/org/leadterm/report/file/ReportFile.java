package org.leadterm.progress.file;

import java.util.List;
import org.leadterm.report.table.Csv;
import org.leadterm.report.table.Table;
import org.leadterm.report.table.Xlsx;

/** A file to keep. */
public record ReportFile(String name, String type, byte[] bytes) {
    public static ReportFile csv(String name, Table table) {
        return new ReportFile(name + ".csv", "text/csv;charset=utf-8", Csv.of(table));
    }

    /** A workbook with a sheet for each table. */
    public static ReportFile xlsx(String name, List<Table> tables) {
        return new ReportFile(name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Xlsx.of(tables));
    }

    public static ReportFile pdf(String name, byte[] bytes) {
        return new ReportFile(name + ".pdf", "application/pdf", bytes);
    }
}

package org.leadterm.report.file;

import java.util.List;
import org.leadterm.report.table.Csv;
import org.leadterm.report.table.Table;
import org.leadterm.report.table.Xlsx;

/** A file to keep. */
public record ReportFile(String name, String type, byte[] bytes) {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Named as the table is. */
    public static ReportFile csv(Table table) {
        return csv(table.name(), table);
    }

    /** Named as the table is. */
    public static ReportFile xlsx(Table table) {
        return xlsx(table.name(), List.of(table));
    }

    public static ReportFile csv(String name, Table table) {
        return new ReportFile(name + ".csv", CSV + ";charset=utf-8", Csv.of(table));
    }

    /** A workbook with a sheet for each table. */
    public static ReportFile xlsx(String name, List<Table> tables) {
        return new ReportFile(name + ".xlsx", XLSX, Xlsx.of(tables));
    }

    public static ReportFile pdf(String name, byte[] bytes) {
        return new ReportFile(name + ".pdf", "application/pdf", bytes);
    }
}

package org.leadterm.assessment.sitting.call;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.leadterm.exercise.BadParameter;
import org.leadterm.report.file.ReportFile;
import org.leadterm.report.table.Table;

/** What can be had as JSON or as a file, by the parameter {@code format}. */
abstract class TableResource {
    static Response answer(String format, Supplier<String> json, Supplier<Table> table) {
        return switch (format) {
            case "json" -> Response.ok(json.get(), MediaType.APPLICATION_JSON).build();
            case "csv" -> file(ReportFile.csv(table.get()));
            case "xlsx" -> file(ReportFile.xlsx(table.get()));
            default -> throw new BadParameter("format", format, "json, csv or xlsx");
        };
    }

    private static Response file(ReportFile file) {
        return Response.ok(file.bytes(), file.type()).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"").build();
    }
}

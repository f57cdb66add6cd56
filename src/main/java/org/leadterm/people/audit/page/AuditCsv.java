package org.leadterm.people.audit.page;

import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.leadterm.people.audit.SealedLine;

/** The audit trail for spreadsheets. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
final class AuditCsv {
    static final List<String> HEADER = List.of("seq", "at", "who", "action", "subject", "before", "after", "why", "previous", "hash", "key", "seal");
    private static final String SIGNS = "=+-@";
    private static final String BLANKS = "\t\r\n";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private AuditCsv() {
    }

    static String header() {
        return FORMAT.format(HEADER.toArray()) + "\r\n";
    }

    static String row(SealedLine sealed) {
        var deed = sealed.line().deed();
        return FORMAT.format(List.of(String.valueOf(sealed.line().seq()), sealed.line().at().toString(), deed.who(), deed.action(), deed.subject(),
                deed.before(), deed.after(), deed.why(), sealed.previous(), sealed.hash(), sealed.key(), sealed.seal()).stream()
                .map(AuditCsv::defused).toArray()) + "\r\n";
    }

    static String defused(String cell) {
        String shown = cell.stripLeading();
        boolean formula = !shown.isEmpty() && SIGNS.indexOf(shown.charAt(0)) >= 0 || !cell.isEmpty() && BLANKS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}

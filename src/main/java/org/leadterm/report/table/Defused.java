package org.leadterm.report.table;

/**
 * Text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it (OWASP, CSV injection). Characters
 * that no XML document may hold are left out.
 */
final class Defused {
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Defused() {
    }

    static String text(String text) {
        String clean = text.codePoints().filter(Defused::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String shown = clean.stripLeading();
        boolean formula = !clean.isEmpty() && BEGINNINGS.indexOf(clean.charAt(0)) >= 0 || !shown.isEmpty() && BEGINNINGS.indexOf(shown.charAt(0)) >= 0;
        return formula ? "'" + clean : clean;
    }

    private static boolean isXml(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}

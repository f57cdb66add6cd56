package org.leadterm.casenote.identifier;

import java.util.List;

/** Numbers of records, devices, professionals, vehicles and organisations. */
final class Numbers {
    private static final String NUMBER_WORD = "(?: ?(?:number|no\\.?|num|nos\\.?|nr|ID|#))";
    private static final String GAP = "[ :.]{0,3}";
    private static final String MIXED = "(?<id>(?=[A-Z0-9/ -]{0,12}\\d)[A-Z]{0,4}[/-]?\\d[A-Z0-9]*(?:[/-][A-Z0-9]+){0,3})";

    static final List<Rule> RULES = List.of(
            Shape.of(Kind.NATIONAL_INSURANCE, "the shape of a National Insurance number",
                    "\\b(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ) ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b"),
            Shape.of(Kind.REGISTRATION, "GMC number", "\\bGMC(?i: ?(?:reference ?)?(?:number|no\\.?)?)" + GAP + "(?<id>\\d{7})\\b"),
            Shape.of(Kind.REGISTRATION, "the shape of an NMC PIN", "\\b\\d{2}[A-L]\\d{4}[A-Z]\\b"),
            Shape.of(Kind.REGISTRATION, "called a PIN", "\\bPIN" + NUMBER_WORD + "?" + GAP + "(?<id>[0-9A-Z]{6,9})\\b", Numbers::hasDigits),
            Shape.of(Kind.REGISTRATION, "HCPC number",
                    "\\bHCPC(?i: reg(?:istration|\\.)?)?(?i: ?(?:number|no\\.?))?" + GAP + "(?<id>[A-Z]{2,3}\\d{5,6})\\b"),
            Shape.of(Kind.REGISTRATION, "GDC or GPhC number", "\\b(?:GDC|GPhC|GOC|HPC|SRA)(?i: ?(?:number|no\\.?))?" + GAP + "(?<id>\\d{5,7})\\b"),
            Shape.of(Kind.RECORD_NUMBER, "called the number of a record or a device",
                    "(?i:\\b(?:hospital|hosp|unit|case ?note|casenotes|patient|PAS|lab(?:oratory)?|specimen|sample|accession|attendance|episode|spell"
                            + "|district"
                            + "|histology|study|trial|serial|lot|batch|blood bank sample|request|CHI|H&C|X-?ray|claim|policy|passport|licence|report"
                            + "|account|alert|log|complaint|form|PRF|incident|reference|our ref|your ref|ref)"
                            + NUMBER_WORD + "(?: of the \\w+)?| \\bserial number)" + "[ :.]{1,3}" + MIXED, Numbers::isLong),
            Shape.of(Kind.RECORD_NUMBER, "called a record number", "\\b(?i:MRN|CHI|PRF|log|ref|account|alert|licence|passport|lot|hosp|accession"
                    + "|blood bank sample)\\b(?: no\\.?| number)?[ :.]{1,3}"
                    + "(?<id>[A-Z]{0,3}[/-]?\\d[\\dA-Z]*(?:[ /-]?\\d[\\dA-Z]*){0,3})", Numbers::isLong),
            Shape.of(Kind.RECORD_NUMBER, "called a hospital number",
                    "(?i:\\b(?:hospital|hosp|patient|unit) (?:number|no\\.?))[ :.]{1,3}(?<id>\\d{3,4} \\d{3,4})\\b"),
            Shape.of(Kind.RECORD_NUMBER, "the shape of a laboratory number", "\\b(?:[A-Z]\\d{2}|\\d{2}[A-Z])[-/]?\\d{5,8}\\b"),
            Shape.of(Kind.RECORD_NUMBER, "the shape of a hospital number", "\\b[A-Z]{1,3}\\d{6,8}\\b"),
            Shape.of(Kind.VEHICLE, "the shape of a vehicle registration", "\\b[A-Z]{2}\\d{2} ?[A-HJ-PR-Z]{3}\\b"),
            Shape.of(Kind.VEHICLE, "called a vehicle registration",
                    "(?i:\\b(?:car|van|vehicle|reg(?:istration)?)(?: reg(?:istration)?)?)[ :]{1,2}(?<id>[A-Z]{1,3} ?\\d{1,4}"
                            + " ?[A-Z]{0,3})\\b", Numbers::hasDigits),
            Shape.of(Kind.ODS_CODE, "the shape of a practice code", "\\b[A-HJ-NPVWY]\\d{5}\\b"),
            Shape.of(Kind.ODS_CODE, "called an organisation code", "(?i:\\b(?:ODS|trust|practice|site|provider|organisation)(?: code)?)[ :]{1,2}"
                    + "(?<id>R[A-Z0-9]{2,4})\\b"));

    private Numbers() {
    }

    private static boolean hasDigits(String text) {
        return text.chars().filter(Character::isDigit).count() >= 2;
    }

    private static boolean isLong(String text) {
        return text.chars().filter(Character::isDigit).count() >= 4;
    }
}

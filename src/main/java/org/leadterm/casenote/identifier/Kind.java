package org.leadterm.casenote.identifier;

/**
 * The kinds of identifier that are looked for: those of 45 CFR 164.514(b)(2) as they occur in the United Kingdom, with what only
 * identifies indirectly. Where two kinds claim the same words, the earlier one has them.
 */
public enum Kind {
    EMAIL("E-mail address", "[e-mail address]"),
    WEB("Web address", "[web address]"),
    NATIONAL_INSURANCE("National Insurance number", "[National Insurance number]"),
    REGISTRATION("Professional registration", "[registration number]"),
    NHS_NUMBER("NHS number", "[NHS number]"),
    RECORD_NUMBER("Hospital, laboratory or device number", "[number]"),
    DATE_OF_BIRTH("Date of birth", "[date of birth]"),
    DATE("Exact date", "[date]"),
    TELEPHONE("Telephone, bleep or extension", "[telephone number]"),
    POSTCODE("Postcode", "[postcode]"),
    VEHICLE("Vehicle registration", "[vehicle]"),
    ODS_CODE("Organisation code", "[organisation code]"),
    AGE_OVER_89("Age over 89", "over 89"),
    INDIRECT("Indirect", "[detail withheld]"),
    ORGANISATION("Hospital, practice or other organisation", "[organisation]"),
    ADDRESS("Address", "[address]"),
    NAME("Name", "[name]");

    private final String label;
    private final String surrogate;

    Kind(String label, String surrogate) {
        this.label = label;
        this.surrogate = surrogate;
    }

    /** What people read. */
    public String label() {
        return label;
    }

    /** What is put in its place where nothing tells more. */
    String surrogate() {
        return surrogate;
    }
}

package org.leadterm.classification.rules.kind;

import java.util.Optional;

/** The kinds of rule: their names in files, what each asks for beside its codes, and how it is said. */
public enum Kind {
    NEVER_PRIMARY("never-primary", "never primary", Needs.NOTHING, "{codes} is never primary."),
    FIRST_OR_SECOND("first-or-second", "first or second", Needs.NOTHING, "{codes} stands first or second."),
    NEVER_USED("never-used", "never used", Needs.NOTHING, "{codes} is not used."),
    OUTPATIENTS_ONLY("outpatients-only", "for out-patients only", Needs.NOTHING, "{codes} is for out-patients only."),
    NEEDS_CHARACTER("needs-character", "needs a character", Needs.NUMBER, "{codes} needs character number {others}."),
    CHARACTER_IS_NOT("character-is-not", "a character that it may not have", Needs.NUMBER_AND_CHARACTERS,
            "{codes} has none of the characters {characters} in place {number}."),
    ONE_OF("one-of", "exclude each other", Needs.SETS, "Only one of these is coded: {codes}."),
    NOT_WITH("not-with", "not together with", Needs.CODES, "{codes} is not coded together with {others}."),
    MUST_BE_WITH("must-be-with", "only together with", Needs.CODES, "{codes} is coded only together with {others}."),
    NOT_DIRECTLY_BEFORE("not-directly-before", "not directly before", Needs.CODES, "{codes} is not directly followed by {others}."),
    NOT_BEFORE("not-before", "not before", Needs.CODES, "{codes} is not followed by {others}, directly or later."),
    DIRECTLY_BEFORE("directly-before", "directly before", Needs.CODES, "{codes} is directly followed by {others}."),
    DIRECTLY_AFTER("directly-after", "directly after", Needs.CODES, "{codes} stands directly after {others}."),
    NEXT_TO("next-to", "next to", Needs.CODES, "{codes} stands next to {others}, before or after."),
    WHEN_PRIMARY_NOT_BEFORE("when-primary-not-before", "when primary, not before", Needs.CODES,
            "When {codes} is primary, no {others} follows.");

    /** What is written beside the codes that are judged. */
    public enum Needs {
        NOTHING,
        CODES,
        /** 4 or 5. */
        NUMBER,
        /** {@code 5 9}. */
        NUMBER_AND_CHARACTERS,
        /** The codes themselves are several sets: {@code E10 / E11}. */
        SETS
    }

    private final String id;
    private final String title;
    private final Needs needs;
    private final String pattern;

    Kind(String id, String title, Needs needs, String pattern) {
        this.id = id;
        this.title = title;
        this.needs = needs;
        this.pattern = pattern;
    }

    public static Optional<Kind> of(String id) {
        for (Kind one : values()) {
            if (one.id.equals(id)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    public String id() {
        return id;
    }

    /** A few words, for a list to choose from. */
    public String title() {
        return title;
    }

    public Needs needs() {
        return needs;
    }

    /**
     * What a rule of this kind says, in plain English.
     *
     * @param codes  as rule files write them
     * @param others the same
     */
    public String sentence(String codes, String others) {
        String[] parts = (others + "  ").split(" ", 3);
        return pattern.replace("{codes}", needs == Needs.SETS ? codes.replace(" / ", "; ") : either(codes)).replace("{others}", either(others))
                .replace("{number}", parts[0]).replace("{characters}", String.join(" or ", parts[1].split("")));
    }

    /** {@code A, B or C itself}, of what a rule file writes {@code A, B, =C}. */
    public static String either(String list) {
        int last = list.lastIndexOf(", ");
        String either = last < 0 ? list : list.substring(0, last) + " or " + list.substring(last + 2);
        return either.replaceAll("=([A-Z0-9.]+)", "$1 itself");
    }
}

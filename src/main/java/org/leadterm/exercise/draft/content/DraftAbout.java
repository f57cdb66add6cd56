package org.leadterm.exercise.draft.content;

/**
 * What an exercise says of itself, as it was typed.
 *
 * @param id        its name in the library
 * @param tags      with commas between them
 * @param standards the year of the national standards
 * @param scheme    the marking scheme's name
 */
public record DraftAbout(String id, String title, String specialty, String level, String minutes, String icd10, String opcs4,
                         String standards, String tags, String scheme) {

    public static DraftAbout titled(String title) {
        return new DraftAbout("", title, "", "foundation", "10", "5th Edition", "", "", "", "learning");
    }

    public DraftAbout named(String other) {
        return new DraftAbout(other, title, specialty, level, minutes, icd10, opcs4, standards, tags, scheme);
    }

    public DraftAbout with(Field field, String text) {
        String[] all = {id, title, specialty, level, minutes, icd10, opcs4, standards, tags, scheme};
        all[field.ordinal()] = text;
        return new DraftAbout(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9]);
    }

    public String get(Field field) {
        return new String[] {id, title, specialty, level, minutes, icd10, opcs4, standards, tags, scheme}[field.ordinal()];
    }

    /** Its fields, in their order. */
    public enum Field {
        ID, TITLE, SPECIALTY, LEVEL, MINUTES, ICD10, OPCS4, STANDARDS, TAGS, SCHEME
    }
}

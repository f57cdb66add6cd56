package org.leadterm.exercise.file;

/**
 * One thing that is wrong with what someone sent.
 *
 * @param where {@code file:line} for files, a path such as {@code episodes[0].icd10[2]} for JSON
 * @param text  what is wrong, in a sentence people can act on
 */
public record Problem(String where, String text) {

    @Override
    public String toString() {
        return where + ": " + text;
    }
}

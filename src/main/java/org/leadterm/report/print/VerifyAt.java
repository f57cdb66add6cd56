package org.leadterm.report.print;

/**
 * Where whoever holds a document finds out whether it is genuine. Where the address of the installation is not known, as in a file that no
 * request asked for, a path alone would lead nowhere: then it is said where to type it.
 *
 * @param page the address of the page where codes are verified, to which the code is added; a path where the site is not known
 * @param code as it is printed
 */
public record VerifyAt(String page, String code) {
    /** For the foot of a page. */
    public String foot() {
        return isFull() ? "verify at " + page + code : "code " + code;
    }

    /** For a paragraph of its own, so that nothing breaks what is to be typed. */
    public String sentence() {
        return isFull() ? "Verify it at " + page + code : "To verify it, type " + page + code + " after the address of the site that issued it.";
    }

    private boolean isFull() {
        return !page.startsWith("/");
    }
}

package org.leadterm.shell.start;

/** Database settings that cannot be used, in one sentence for the person who set them. */
final class UnusableDatabase extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnusableDatabase(String sentence) {
        super(sentence);
    }

    /** What a driver says, on one line, and what it says behind that. */
    static String reason(Exception problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String first = firstLine(problem);
        String last = firstLine(root);
        return first.contains(last) ? first : first + ": " + last;
    }

    private static String firstLine(Throwable problem) {
        return String.valueOf(problem.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("no reason given");
    }
}

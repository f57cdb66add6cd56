package org.leadterm.progress.practice;

/** Why there is nothing to suggest. */
final class Emptiness {
    private Emptiness() {
    }

    static String words(PracticeQueue queue) {
        return queue.next().map(day -> "You have worked at every case in the last " + PracticeQueue.REST + " days. The first one comes back on "
                + ReasonText.day(day) + ".").orElse("There is no case to suggest: what there is, is open on your desk, put off, or kept for an assessment.");
    }
}

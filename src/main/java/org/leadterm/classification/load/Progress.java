package org.leadterm.classification.load;

/** Told how far the work on a file has come. It is called often, and not always by the thread that waits for the work. */
public interface Progress {
    Progress NONE = (step, done, all) -> { };

    /** What is done with a file, one after the other. */
    enum Step {
        READING("Reading the file"),
        COMPARING("Comparing with the book in force"),
        STORING("Storing"),
        OPENING("Making the book and its search");

        private final String title;

        Step(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** @param all of how many, lines or codes; 0 where that is not known */
    void at(Step step, int done, int all);
}

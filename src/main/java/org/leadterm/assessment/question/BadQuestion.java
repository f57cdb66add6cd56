package org.leadterm.assessment.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Something that looks like a question, but could not be answered or marked fairly. */
public final class BadQuestion extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    private BadQuestion(List<Fault> faults) {
        super(faults.stream().map(Fault::text).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * @param field the field of a question's file that is to be mended
     * @param text  what is wrong, in a sentence an author can act on
     */
    public record Fault(String field, String text) {
    }

    /** Looks at everything before it refuses anything. */
    static final class Check {
        private final List<Fault> found = new ArrayList<>();

        Check need(boolean good, String field, String otherwise) {
            if (!good) {
                found.add(new Fault(field, otherwise));
            }
            return this;
        }

        /** Parts that read alike could not be told apart in an answer. */
        Check different(Collection<String> texts, String field) {
            return need(new HashSet<>(texts).size() == texts.size(), field, "Two of these read alike.");
        }

        /** @throws BadQuestion when something was wrong */
        void done() {
            if (!found.isEmpty()) {
                throw new BadQuestion(found);
            }
        }
    }
}

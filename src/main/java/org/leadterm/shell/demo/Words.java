package org.leadterm.shell.demo;

import java.util.List;
import org.leadterm.cpd.activity.Entry;
import org.leadterm.cpd.activity.EntryState;
import org.leadterm.cpd.activity.Proposed;
import org.leadterm.cpd.activity.Reflection;

/** Reflections in the words of people who are nobody. */
final class Words {
    private static final List<String> OF_A_WEEK = List.of(
            "I chose the fourth character from memory twice. I read all of them now before I choose.",
            "I had the fracture and forgot how it happened. The external cause comes before I close the episode.",
            "The note named a condition under past history that was still treated. I ask first: is it treated or watched?",
            "The site code stood before its procedure. I write the procedure, then where, then which side.",
            "Faster than last week with the same marks, because I read the discharge summary last.");

    private static final List<String> OF_A_MEETING = List.of(
            "My question about sepsis went to the query list; the answer is in the team's folder.",
            "We read the same note and disagreed on the primary diagnosis. The definition settled it.",
            "The new template of the discharge summary asks for laterality.");

    private Words() {
    }

    /** Some answers to the first of the prompts; there may be more or fewer prompts than answers. */
    static Reflection reflection(List<String> prompts, String... answers) {
        if (answers.length == 0) {
            return Reflection.NONE;
        }
        Reflection reflection = Reflection.of(prompts);
        for (int place = 0; place < Math.min(prompts.size(), answers.length); place++) {
            reflection = reflection.answered(place, answers[place]);
        }
        return reflection;
    }

    /** A meeting as somebody confirmed it. */
    static Proposed attended(Proposed meeting, List<String> prompts, int number) {
        Entry entry = meeting.entry().with(EntryState.LOGGED);
        return new Proposed(entry.with(reflection(prompts, OF_A_MEETING.get(number % OF_A_MEETING.size()))), meeting.provenance());
    }

    /** A proposal as somebody confirmed it, with a word on what was learnt. */
    static Proposed confirmed(Proposed proposal, int number) {
        Entry entry = proposal.entry().with(EntryState.LOGGED);
        return new Proposed(entry.with(entry.reflection().answered(0, OF_A_WEEK.get(number % OF_A_WEEK.size()))), proposal.provenance());
    }
}

package org.leadterm.cpd.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.leadterm.cpd.CpdRefused;
import org.leadterm.people.Problem;

/** What somebody made of an activity, by the prompts that they were asked. */
public record Reflection(List<Answer> answers) {
    public static final Reflection NONE = new Reflection(List.of());
    private static final int MOST = 12;
    private static final int LONGEST_PROMPT = 500;
    private static final int LONGEST_ANSWER = 4_000;

    /** One prompt and what was answered; empty when nothing yet. */
    public record Answer(String prompt, String text) {
    }

    /** @throws CpdRefused naming everything that is wrong */
    public Reflection {
        answers = List.copyOf(answers);
        List<Problem> problems = new ArrayList<>();
        for (int place = 0; place < answers.size(); place++) {
            Answer answer = answers.get(place);
            if (answer.prompt().isBlank() || answer.prompt().length() > LONGEST_PROMPT) {
                problems.add(new Problem("reflection[" + place + "].prompt", "A prompt has 1 to " + LONGEST_PROMPT + " characters."));
            }
            if (answer.text().length() > LONGEST_ANSWER) {
                problems.add(new Problem("reflection[" + place + "].text", "An answer has at most " + LONGEST_ANSWER + " characters."));
            }
        }
        if (answers.size() > MOST) {
            problems.add(new Problem("reflection", "A reflection has at most " + MOST + " prompts."));
        }
        if (!problems.isEmpty()) {
            throw new CpdRefused(problems);
        }
    }

    /** Prompts that nobody has answered yet. */
    public static Reflection of(List<String> prompts) {
        return new Reflection(prompts.stream().map(prompt -> new Answer(prompt, "")).toList());
    }

    /** Whether nothing was answered. */
    public boolean isMissing() {
        return answers.stream().allMatch(answer -> answer.text().isBlank());
    }

    /** With another answer at a place. */
    public Reflection answered(int place, String text) {
        return new Reflection(IntStream.range(0, answers.size())
                .mapToObj(each -> each == place ? new Answer(answers.get(each).prompt(), text) : answers.get(each)).toList());
    }
}

package org.leadterm.exercise;

import java.util.List;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.Rules;
import org.leadterm.marking.Answer;
import org.leadterm.marking.GivenCode;

/** What an answer breaks of the coding rules. It costs no marks: it is said beside the marking. */
public final class AnswerRules {
    private AnswerRules() {
    }

    /** Episode after episode. */
    public static List<RuleFinding> check(Rules rules, Answer answer) {
        return answer.episodes().stream().flatMap(episode -> rules.check(typed(episode.icd10()), typed(episode.opcs4())).stream()).toList();
    }

    private static List<String> typed(List<GivenCode> codes) {
        return codes.stream().map(GivenCode::typed).toList();
    }
}

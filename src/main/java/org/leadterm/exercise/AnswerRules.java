package org.leadterm.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.classification.rules.RuleFinding;
import org.leadterm.classification.rules.site.Rules;
import org.leadterm.marking.Answer;
import org.leadterm.marking.GivenCode;

/** What an answer breaks of the coding rules in force. It costs no marks: it is said beside the marking. */
@ApplicationScoped
public class AnswerRules {
    private final Rules rules;

    @Inject
    AnswerRules(Rules rules) {
        this.rules = rules;
    }

    /** For the container's proxy. */
    protected AnswerRules() {
        this(null);
    }

    /** Episode after episode. */
    public List<RuleFinding> check(Answer answer) {
        return answer.episodes().stream().flatMap(episode -> rules.check(typed(episode.icd10()), typed(episode.opcs4())).stream()).toList();
    }

    private static List<String> typed(List<GivenCode> codes) {
        return codes.stream().map(GivenCode::typed).toList();
    }
}

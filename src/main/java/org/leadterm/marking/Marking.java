package org.leadterm.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leadterm.classification.Classification;

/**
 * Marks answers. A pure function of the answer key, the answer and the scheme: it holds no state and knows neither clock nor
 * store, so that any mark can be worked out again.
 */
public final class Marking {
    private Marking() {
    }

    /**
     * Compares an answer with its key, episode by episode.
     *
     * @throws TooManyEpisodes when the answer has more episodes than the key
     */
    public static MarkSheet mark(AnswerKey key, Answer answer, MarkingScheme scheme) {
        if (answer.episodes().size() > key.episodes().size()) {
            throw new TooManyEpisodes(answer.episodes().size(), key.episodes().size());
        }
        List<Verdict> verdicts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= key.episodes().size(); number++) {
            EpisodeKey episode = key.episodes().get(number - 1);
            AnswerEpisode given = answer.episode(number);
            for (Classification classification : Classification.values()) {
                for (Verdict verdict : CodeList.mark(classification, episode, given, scheme)) {
                    verdicts.add(verdict);
                    findings.add(Findings.of(number, verdict, scheme));
                }
            }
            if (episode.query().isPresent()) {
                findings.add(Findings.of(number, episode.query().get(), !given.query().isBlank()));
            }
        }
        return sheet(scheme, findings, GroupResults.of(verdicts, scheme.denominator()));
    }

    private static MarkSheet sheet(MarkingScheme scheme, List<Finding> findings, Map<Group, GroupResult> groups) {
        Fraction awarded = Fraction.ZERO;
        Fraction available = Fraction.ZERO;
        for (Finding finding : findings) {
            awarded = awarded.plus(finding.awarded());
            available = available.plus(finding.available());
        }
        return new MarkSheet(scheme.name(), awarded, available, scheme.pass().passed(awarded, available, groups), groups, findings);
    }
}

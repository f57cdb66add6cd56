package org.leadterm.shell.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;
import org.leadterm.classification.CodeBook;
import org.leadterm.marking.Answer;
import org.leadterm.marking.AnswerEpisode;
import org.leadterm.marking.AnswerKey;
import org.leadterm.marking.Confidence;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.GivenCode;
import org.leadterm.marking.KeyItem;

/**
 * A key with the slips of somebody who gets a share of it right. Chance and weaknesses decide; whoever slips is less sure of it, more
 * often than not.
 */
final class SimulatedAnswer {
    /** How much likelier a slip is where a trainee is weak. */
    private static final double WEAK = 4;
    /** How a share of wrong codes divides into kinds of slips where nobody is weak. */
    private static final double OMITTED = 0.4;
    private static final double FOURTH = 0.3;
    private static final double CATEGORY = 0.12;
    private static final double OUT_OF_SEQUENCE = 0.25;
    private static final double SURPLUS = 0.3;
    /** What is coded too much: symptoms and histories that a coder is fond of. */
    private static final List<String> TOO_MUCH = List.of("R07.4", "R06.0", "Z86.7", "Z92.1", "R11", "Z87.8");

    private final Function<Classification, CodeBook> books;
    private final Set<Weakness> weaknesses;
    private final double wrong;
    private final Random chance;

    /** @param right the share of codes that are right where there is no weakness */
    SimulatedAnswer(Function<Classification, CodeBook> books, Set<Weakness> weaknesses, double right, Random chance) {
        this.books = books;
        this.weaknesses = weaknesses;
        this.wrong = 1 - right;
        this.chance = chance;
    }

    Answer to(AnswerKey key) {
        return new Answer(key.episodes().stream().map(this::episode).toList());
    }

    private AnswerEpisode episode(EpisodeKey key) {
        List<GivenCode> icd10 = codes(key.diagnoses());
        if (icd10.size() > 1 && happens(OUT_OF_SEQUENCE, Weakness.SEQUENCE)) {
            Collections.swap(icd10, 0, 1);
        }
        for (String extra : TOO_MUCH) {
            if (happens(SURPLUS, Weakness.OVERCODING)) {
                icd10.add(given(Code.icd10(extra), false));
            }
        }
        List<GivenCode> opcs4 = codes(key.procedures());
        return new AnswerEpisode(icd10, opcs4, key.query().filter(any -> chance.nextDouble() > wrong).map(query -> query.about()).orElse(""));
    }

    private List<GivenCode> codes(List<KeyItem> items) {
        List<GivenCode> given = new ArrayList<>();
        for (KeyItem item : items) {
            for (Code code : item.sets().get(0)) {
                one(code, given.isEmpty()).ifPresent(given::add);
            }
        }
        return given;
    }

    private Optional<GivenCode> one(Code code, boolean primary) {
        boolean diagnosis = code.classification() == Classification.ICD10;
        if (!primary && happens(OMITTED, omittedBy(code, diagnosis))) {
            return Optional.empty();
        }
        Neighbours near = new Neighbours(books.apply(code.classification()), chance);
        if (happens(CATEGORY, diagnosis ? Weakness.CATEGORIES : Weakness.PROCEDURES)) {
            Optional<Code> slip = near.inBlock(code);
            return Optional.of(given(slip.orElse(code), slip.isEmpty()));
        }
        if (happens(FOURTH, diagnosis ? Weakness.FOURTH_CHARACTERS : Weakness.PROCEDURES)) {
            Optional<Code> slip = near.inCategory(code);
            return Optional.of(given(slip.orElse(code), slip.isEmpty()));
        }
        return Optional.of(given(code, true));
    }

    private static Weakness omittedBy(Code code, boolean diagnosis) {
        if (!diagnosis) {
            return Weakness.SITE_CODES;
        }
        return code.isExternalCause() ? Weakness.EXTERNAL_CAUSES : Weakness.COMORBIDITIES;
    }

    private boolean happens(double share, Weakness weakness) {
        return chance.nextDouble() < wrong * share * (weaknesses.contains(weakness) ? WEAK : 1);
    }

    private GivenCode given(Code code, boolean right) {
        double doubt = chance.nextDouble() * (right ? 1 : 2);
        Confidence confidence = doubt < 0.6 ? Confidence.SURE : doubt < 0.95 ? Confidence.FAIRLY : Confidence.GUESS;
        return new GivenCode(code.text(), Optional.empty(), Optional.of(confidence), List.of());
    }
}

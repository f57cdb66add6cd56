package org.leadterm.marking;

import java.util.Optional;
import java.util.StringJoiner;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** Says in plain words what is right or wrong with a code, and why, in the words of the key's author. */
final class Explanations {
    private Explanations() {
    }

    static String of(Verdict verdict) {
        if (verdict instanceof Verdict.Matched matched) {
            return ofMatched(matched);
        }
        if (verdict instanceof Verdict.Surplus surplus) {
            return ofSurplus(surplus);
        }
        KeyPlace missing = verdict.expected().orElseThrow();
        return sentences("Missing: the reference answer has " + missing.code() + ".", missing.item().reason().why());
    }

    static String of(ClinicianQuery query, boolean asked) {
        return sentences(asked ? "Right to ask the clinician." : "The clinician should have been asked.", query.about());
    }

    private static String ofMatched(Verdict.Matched matched) {
        KeyPlace place = matched.match().place();
        Optional<AcceptedCode> accepted = matched.match().given().code().filter(code -> matched.match().right() && !code.equals(place.code()))
                .flatMap(place::accepting);
        return sentences(whatIsWrong(matched), accepted.map(AcceptedCode::why).orElse(""),
                place.item().reason().why(), matched.avoided().map(AvoidedCode::why).orElse(""));
    }


    private static String whatIsWrong(Verdict.Matched matched) {
        Code expected = matched.match().place().code();
        return switch (matched.kind()) {
            case CORRECT -> matched.match().given().text().equals(expected.text()) ? "Correct."
                    : "Correct: accepted in place of " + expected + ".";
            case ACCEPTED -> matched.awarded().isZero() ? "An alternative to " + expected + " that earns no marks here."
                    : "An alternative to " + expected + ", accepted for part of the marks.";
            case TOLERATED -> "Optional: it neither gains nor loses marks.";
            case SEQUENCE -> "Right code, wrong place: " + rightPlace(matched.misplacement().orElseThrow(), matched.match());
            case WRONG_FIFTH -> "Right four characters, " + wrong("fifth", 5, matched.match()) + referenceHas(expected);
            case WRONG_FOURTH -> "Right category, " + wrong("fourth", 4, matched.match()) + referenceHas(expected);
            default -> "Wrong category" + referenceHas(expected);
        };
    }

    private static String referenceHas(Code expected) {
        return ": the reference answer has " + expected + ".";
    }

    private static String wrong(String which, int length, Match match) {
        if (match.place().code().length() < length) {
            return "but one character too many";
        }
        boolean missing = match.given().code().orElseThrow().length() < length;
        return missing ? "but the " + which + " character is missing" : "wrong " + which + " character";
    }

    private static String rightPlace(Misplacement misplacement, Match match) {
        String what = match.place().code().classification() == Classification.ICD10 ? "diagnosis" : "procedure";
        if (misplacement instanceof Misplacement.PrimaryGivenLater) {
            return "it is the primary " + what + " and should stand first.";
        }
        if (misplacement instanceof Misplacement.OrderBroken broken) {
            return "it should stand " + rightPlace(broken.rule(), match.place().code());
        }
        return "it is a secondary " + what + " and should not stand first.";
    }

    private static String rightPlace(OrderRule rule, Code code) {
        Code other = code.equals(rule.second()) ? rule.first() : rule.second();
        return switch (rule.kind()) {
            case FOLLOWS -> "directly after ";
            case ADJACENT -> "next to ";
            case AFTER -> "after ";
        } + other + ".";
    }

    private static String ofSurplus(Verdict.Surplus surplus) {
        GivenPlace given = surplus.place();
        if (surplus.avoided().isPresent()) {
            return sentences("Not to be coded here.", surplus.avoided().get().why());
        }
        if (given.code().isEmpty()) {
            return "Not a code in the notation of " + given.classification().title() + ".";
        }
        return given.firstCopy() ? "Not in the reference answer." : "Given before: the reference answer does not have it again.";
    }

    private static String sentences(String... sentences) {
        StringJoiner text = new StringJoiner(" ");
        for (String sentence : sentences) {
            if (!sentence.isBlank()) {
                text.add(sentence.strip());
            }
        }
        return text.toString();
    }
}

package org.leadterm.marking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** Random keys, answers and schemes of few codes each, drawn from small pools so that they meet in every way. */
final class RandomTrial {
    private static final List<String> DIAGNOSES = List.of("A01.0", "A01.1", "A01", "A02.1", "B20", "I10", "I11.0", "I11.9", "I70.00",
            "I70.01", "I70.0", "I70.1", "I70", "M45.X0", "M45.X1", "M45", "M46.0", "H25.0", "H25.1", "Y60.0", "Y60.1", "Y61.0", "Z96.1");
    private static final List<String> PROCEDURES = List.of("A01.1", "A01.2", "A01", "A02.1", "B27.1", "B27.2", "C71.2", "C75.1", "Z94.2", "Z94.3");
    private static final List<Fraction> SHARES = List.of(Fraction.ZERO, Fraction.of(1, 3), Fraction.HALF, Fraction.of(2, 3), Fraction.ONE);
    private static final List<Fraction> MARKS = List.of(Fraction.ONE, Fraction.ONE, Fraction.ONE, Fraction.of(2), Fraction.HALF, Fraction.ZERO);

    private final Random random;

    RandomTrial(Random random) {
        this.random = random;
    }

    AnswerKey key(int most) {
        return new AnswerKey(IntStream.range(0, chance(15) ? 2 : 1).mapToObj(number -> episode(most)).toList());
    }

    private EpisodeKey episode(int most) {
        List<Code> diagnoses = pool(Classification.ICD10);
        List<Code> procedures = pool(Classification.OPCS4);
        List<KeyItem> diagnosisItems = items(diagnoses, most);
        List<KeyItem> procedureItems = chance(30) ? List.of() : items(procedures, most);
        List<OrderRule> order = new ArrayList<>(order(diagnosisItems));
        order.addAll(order(procedureItems));
        List<AvoidedCode> avoid = chance(30) ? List.of(new AvoidedCode(one(diagnoses), "Not here.")) : List.of();
        Optional<ClinicianQuery> query = chance(10) ? Optional.of(new ClinicianQuery("Which?", one(MARKS))) : Optional.empty();
        return new EpisodeKey(diagnosisItems, procedureItems, order, avoid, query);
    }

    private List<KeyItem> items(List<Code> pool, int most) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(index -> item(pool)).toList();
    }

    private KeyItem item(List<Code> pool) {
        boolean required = !chance(15);
        if (chance(15)) {
            List<List<Code>> sets = IntStream.rangeClosed(0, 1 + random.nextInt(2))
                    .mapToObj(set -> IntStream.rangeClosed(0, random.nextInt(2)).mapToObj(index -> one(pool)).toList()).toList();
            return new KeyItem(sets, List.of(), one(MARKS), required, Optional.empty(), Reason.NONE);
        }
        List<AcceptedCode> accepted = IntStream.range(0, chance(30) ? 1 + random.nextInt(2) : 0)
                .mapToObj(index -> new AcceptedCode(one(pool), one(SHARES), "")).toList();
        return new KeyItem(List.of(List.of(one(pool))), accepted, one(MARKS), required, Optional.empty(), Reason.NONE);
    }

    private List<OrderRule> order(List<KeyItem> items) {
        List<Code> codes = items.stream().flatMap(item -> item.sets().stream()).flatMap(List::stream).toList();
        int rules = codes.isEmpty() || chance(50) ? 0 : 1 + random.nextInt(2);
        return IntStream.range(0, rules).mapToObj(rule -> new OrderRule(one(List.of(OrderRule.Kind.values())), one(codes), one(codes))).toList();
    }

    /** An answer that shares most of its codes with the key. */
    Answer answer(AnswerKey key, int most) {
        return new Answer(key.episodes().stream().limit(1 + random.nextInt(2)).map(episode -> new AnswerEpisode(
                given(Classification.ICD10, episode, most), given(Classification.OPCS4, episode, most), chance(50) ? " " : "Which?")).toList());
    }

    private List<GivenCode> given(Classification classification, EpisodeKey key, int most) {
        List<Code> wanted = new ArrayList<>(pool(classification));
        for (KeyItem item : key.items(classification)) {
            item.sets().forEach(wanted::addAll);
            item.accepted().forEach(accepted -> wanted.add(accepted.code()));
        }
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(index -> GivenCode.of(typed(one(wanted)))).toList();
    }

    private String typed(Code code) {
        return chance(4) ? "?" + code.text() : chance(10) ? code.text().toLowerCase(Locale.ROOT).replace(".", "") : code.text();
    }

    MarkingScheme scheme() {
        if (chance(60)) {
            return one(MarkingSchemes.shipped());
        }
        Map<FindingKind, Fraction> shares = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : List.of(FindingKind.ACCEPTED, FindingKind.WRONG_FIFTH, FindingKind.WRONG_FOURTH, FindingKind.WRONG_THIRD,
                FindingKind.SEQUENCE)) {
            shares.put(kind, one(SHARES));
        }
        shares.put(FindingKind.CORRECT, Fraction.ONE);
        return new MarkingScheme("random", shares, one(SHARES), one(List.of(Denominator.values())), new PassRule.NeverSaid(), Map.of());
    }

    private List<Code> pool(Classification classification) {
        List<String> all = classification == Classification.ICD10 ? DIAGNOSES : PROCEDURES;
        return IntStream.rangeClosed(0, 2 + random.nextInt(4)).mapToObj(index -> Code.of(classification, one(all))).toList();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

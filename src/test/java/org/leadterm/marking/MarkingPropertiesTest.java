package org.leadterm.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadterm.classification.Classification;
import org.leadterm.classification.Code;

/** What holds for every key and answer, tried on many random ones. */
class MarkingPropertiesTest {
    private static final int TRIALS = 1_500;

    @Test
    void a_keys_own_answer_earns_every_mark() {
        forMany((key, answer) -> {
            AnswerKey ordered = withEpisodes(key, episode -> new EpisodeKey(episode.diagnoses(), episode.procedures(), List.of(),
                    episode.avoid(), episode.query()));
            for (MarkingScheme scheme : MarkingSchemes.shipped()) {
                MarkSheet sheet = Marking.mark(ordered, ownAnswer(ordered), scheme);
                assertEquals(sheet.available(), sheet.awarded());
                assertTrue(hasItemWithoutMarks(ordered) || sheet.passed().orElse(true), () -> ordered + "\n" + Lines.of(sheet));
            }
        });
    }

    @Test
    void the_findings_marks_add_up_to_the_sheets() {
        forMany((key, answer) -> {
            MarkSheet sheet = Marking.mark(key, answer, MarkingSchemes.LEARNING);
            assertEquals(sheet.awarded(), sheet.findings().stream().map(Finding::awarded).reduce(Fraction.ZERO, Fraction::plus));
            assertEquals(sheet.available(), sheet.findings().stream().map(Finding::available).reduce(Fraction.ZERO, Fraction::plus));
        });
    }

    @Test
    void the_marks_to_be_had_never_depend_on_the_answer() {
        forMany((key, answer) -> assertEquals(Marking.mark(key, Answer.EMPTY, MarkingSchemes.LEARNING).available(),
                Marking.mark(key, answer, MarkingSchemes.LEARNING).available()));
    }

    @Test
    void every_code_of_the_answer_is_one_finding_and_every_finding_is_explained() {
        forMany((key, answer) -> {
            List<Finding> findings = Marking.mark(key, answer, MarkingSchemes.LEARNING).findings();
            int codes = 0;
            for (int number = 1; number <= answer.episodes().size() && number <= key.episodes().size(); number++) {
                codes += answer.episode(number).icd10().size() + answer.episode(number).opcs4().size();
            }
            assertEquals(codes, findings.stream().filter(finding -> finding.position().isPresent()).count());
            assertTrue(findings.stream().noneMatch(finding -> finding.explanation().isBlank()));
        });
    }

    @Test
    void the_groups_count_the_findings() {
        forMany((key, answer) -> {
            MarkSheet sheet = Marking.mark(key, answer, MarkingSchemes.LEARNING);
            for (Group group : Group.values()) {
                Map<FindingKind, Long> kinds = sheet.findings().stream().filter(finding -> finding.group().equals(Optional.of(group)))
                        .collect(Collectors.groupingBy(Finding::kind, Collectors.counting()));
                GroupResult result = sheet.groups().get(group);
                assertEquals(count(kinds, FindingKind.CORRECT), result.correct());
                assertEquals(count(kinds, FindingKind.OMITTED), result.omitted());
                assertEquals(count(kinds, FindingKind.NOT_RELEVANT, FindingKind.AVOID), result.notRelevant());
                assertTrue(result.correct() + result.omitted() <= result.total());
            }
        });
    }

    @Test
    void another_code_that_has_nothing_to_do_with_the_key_never_raises_a_mark() {
        forMany((key, answer) -> {
            Answer longer = withAnswers(answer, given -> {
                List<GivenCode> more = new ArrayList<>(given);
                more.add(GivenCode.of("W99.9"));
                return more;
            });
            Fraction before = Marking.mark(key, answer, MarkingSchemes.LEARNING).awarded();
            assertTrue(Marking.mark(key, longer, MarkingSchemes.LEARNING).awarded().compareTo(before) <= 0);
        });
    }

    @Test
    void exchanging_two_secondary_codes_of_no_order_changes_no_mark() {
        forMany((key, answer) -> {
            AnswerKey free = withEpisodes(key, episode -> new EpisodeKey(withoutAlternatives(episode.diagnoses()),
                    withoutAlternatives(episode.procedures()), List.of(), episode.avoid(), episode.query()));
            Answer exchanged = withAnswers(answer, given -> {
                List<GivenCode> other = new ArrayList<>(given);
                if (other.size() > 2 && distinct(given)) {
                    Collections.swap(other, 1, other.size() - 1);
                }
                return other;
            });
            for (MarkingScheme scheme : MarkingSchemes.shipped()) {
                assertEquals(Marking.mark(free, answer, scheme).awarded(), Marking.mark(free, exchanged, scheme).awarded());
            }
        });
    }

    @Test
    void the_total_does_not_depend_on_how_alternatives_are_listed() {
        forMany((key, answer) -> {
            AnswerKey other = withEpisodes(key, episode -> new EpisodeKey(reversed(episode.diagnoses()), reversed(episode.procedures()),
                    episode.order(), episode.avoid(), episode.query()));
            for (MarkingScheme scheme : MarkingSchemes.shipped()) {
                assertEquals(Marking.mark(key, answer, scheme).awarded(), Marking.mark(other, answer, scheme).awarded());
            }
        });
    }

    private static void forMany(BiConsumer<AnswerKey, Answer> property) {
        for (int seed = 0; seed < TRIALS; seed++) {
            RandomTrial trial = new RandomTrial(new Random(seed));
            AnswerKey key = trial.key(5);
            Answer answer = trial.answer(key, 7);
            property.accept(key, new Answer(answer.episodes().subList(0, Math.min(answer.episodes().size(), key.episodes().size()))));
        }
    }

    private static int count(Map<FindingKind, Long> kinds, FindingKind... wanted) {
        return (int) List.of(wanted).stream().mapToLong(kind -> kinds.getOrDefault(kind, 0L)).sum();
    }

    /** Of two codes accepted in one place the earlier is taken, which makes the order of the answer count. */
    private static List<KeyItem> withoutAlternatives(List<KeyItem> items) {
        return items.stream().map(item -> new KeyItem(item.sets(), List.of(), item.marks(), item.required(), item.date(), item.reason())).toList();
    }

    private static boolean hasItemWithoutMarks(AnswerKey key) {
        return key.episodes().stream().flatMap(episode -> Stream.concat(episode.diagnoses().stream(), episode.procedures().stream()))
                .anyMatch(item -> item.required() && item.marks().isZero());
    }

    private static boolean distinct(List<GivenCode> given) {
        return given.stream().map(one -> one.typed().toUpperCase(Locale.ROOT).replace(".", "")).distinct().count() == given.size();
    }

    private static Answer ownAnswer(AnswerKey key) {
        return new Answer(key.episodes().stream().map(episode -> new AnswerEpisode(own(episode, Classification.ICD10),
                own(episode, Classification.OPCS4), "Please confirm.")).toList());
    }

    private static List<GivenCode> own(EpisodeKey episode, Classification classification) {
        return episode.items(classification).stream().flatMap(item -> item.sets().get(0).stream()).map(Code::text).map(GivenCode::of).toList();
    }

    private static List<KeyItem> reversed(List<KeyItem> items) {
        return items.stream().map(item -> new KeyItem(reverse(item.sets()), reverse(item.accepted()), item.marks(), item.required(),
                item.date(), item.reason())).toList();
    }

    private static <T> List<T> reverse(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static AnswerKey withEpisodes(AnswerKey key, Function<EpisodeKey, EpisodeKey> change) {
        return new AnswerKey(key.episodes().stream().map(change).toList());
    }

    private static Answer withAnswers(Answer answer, Function<List<GivenCode>, List<GivenCode>> change) {
        return new Answer(answer.episodes().stream().map(episode -> new AnswerEpisode(change.apply(episode.icd10()),
                change.apply(episode.opcs4()), episode.query())).toList());
    }
}

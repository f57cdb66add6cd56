package org.leadterm.exercise.draft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadterm.exercise.Exercise;
import org.leadterm.exercise.Reading;
import org.leadterm.exercise.Reading.Accepted;
import org.leadterm.exercise.draft.content.DraftContent;
import org.leadterm.exercise.file.FolderFiles;
import org.leadterm.exercise.file.Problem;
import org.leadterm.marking.EpisodeKey;
import org.leadterm.marking.KeyItem;
import org.leadterm.marking.MarkSheet;

/**
 * What is to be said of a draft.
 *
 * @param problems  what must be mended before it can be released
 * @param warnings  what to look at: codes that the active release lacks, broken rules, items without evidence
 * @param self      the key marked against itself; empty while there are problems
 * @param exercise  what it is read as; empty while there are problems
 * @param suspected the identifiers that its documents seem to hold
 */
public record DraftCheck(List<Remark> problems, List<Remark> warnings, Optional<MarkSheet> self, Optional<Exercise> exercise,
                         Suspected suspected) {
    public DraftCheck {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** @param reader reads files as a version's are read */
    public static DraftCheck of(DraftContent content, Function<FolderFiles, Reading> reader) {
        Places places = Places.of(content);
        Suspected suspected = Suspected.in(content);
        Reading reading = reader.apply(content.folder());
        if (reading instanceof Reading.Refused refused) {
            return new DraftCheck(remarks(refused.problems(), places), List.of(), Optional.empty(), Optional.empty(), suspected);
        }
        Accepted accepted = reading.orRefuse();
        List<Remark> warnings = new ArrayList<>(remarks(accepted.warnings(), places));
        warnings.addAll(withoutEvidence(accepted.exercise()));
        return new DraftCheck(List.of(), warnings, Optional.of(SelfMark.of(accepted.exercise())), Optional.of(accepted.exercise()), suspected);
    }

    /** Whether nothing is wrong with it and its key earns every mark; identifiers are the gate's to judge. */
    public boolean good() {
        return self.filter(sheet -> sheet.awarded().equals(sheet.available())).isPresent();
    }

    private static List<Remark> remarks(List<Problem> problems, Places places) {
        return problems.stream().map(problem -> new Remark(places.of(problem.where()), problem.text())).toList();
    }

    private static List<Remark> withoutEvidence(Exercise exercise) {
        List<Remark> found = new ArrayList<>();
        for (int number = 0; number < exercise.key().episodes().size(); number++) {
            EpisodeKey key = exercise.key().episodes().get(number);
            withoutEvidence(key.diagnoses(), "icd10", number, found);
            withoutEvidence(key.procedures(), "opcs4", number, found);
        }
        return found;
    }

    private static void withoutEvidence(List<KeyItem> items, String list, int episode, List<Remark> found) {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).reason().evidence().isEmpty()) {
                String code = items.get(at).sets().get(0).get(0).text();
                found.add(new Remark(new Place("Episode " + (episode + 1) + ", " + code, "item-" + episode + "-" + list + "-" + at),
                        code + " has no evidence in the notes."));
            }
        }
    }
}

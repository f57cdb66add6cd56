package org.leadterm.progress.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What to do next, in order: what was set; mistakes whose day has come; weak chapters, error keys and standards; new ground;
 * mistakes that come back within the week; cases of long ago. A pure function of what was handed in.
 *
 * @param suggestions each case at most once
 * @param next        when the next case may be done again, where some are held back because they were done a short time ago
 */
public record PracticeQueue(List<Suggestion> suggestions, Optional<LocalDate> next) {
    /** The same case is not suggested again within so many days of its hand-in. */
    public static final int REST = 14;
    public static final int LONGEST = 8;

    public PracticeQueue {
        suggestions = List.copyOf(suggestions);
    }

    /** @param cases those that this person may begin now */
    static PracticeQueue of(Collection<SetWork> set, Past past, Collection<PracticeCase> cases, LocalDate today) {
        List<Suggestion> all = new ArrayList<>();
        set.stream().sorted(SetWork.PRESSING).forEach(work -> all.add(new Suggestion(work, Past.day(work.due()), new Reason.SetForYou(work))));
        List<PracticeCase> rested = cases.stream().filter(one -> !returns(past, one).filter(today::isBefore).isPresent()).toList();
        all.addAll(new Choice(past, rested, today).suggestions());
        Optional<LocalDate> next = cases.stream().flatMap(one -> returns(past, one).stream()).filter(today::isBefore).min(Comparator.naturalOrder());
        return new PracticeQueue(all.subList(0, Math.min(all.size(), Math.max(LONGEST, set.size()))), next);
    }

    private static Optional<LocalDate> returns(Past past, PracticeCase one) {
        return past.last(one.id()).map(work -> Past.day(work.handedIn()).plusDays(REST));
    }
}

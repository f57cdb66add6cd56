package org.leadterm.cpd.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadterm.cpd.ActivityKind;
import org.leadterm.cpd.Amount;
import org.leadterm.cpd.activity.Activity;
import org.leadterm.cpd.cycle.Cycle;

/**
 * How a cycle stands at the end of a day.
 *
 * @param done everything that counts
 * @param left of the target; never below nought
 * @param plan what would be done if every day had brought the same
 * @param kinds those that the categories ask for, and that were done
 * @param missing kinds of activity that the categories name and nobody did yet
 * @param reflections activities that count and were not reflected on, newest first
 * @param evidence activities that count, of a kind that is usually certified, without any evidence, newest first
 * @param verified how many of those that count were verified
 */
public record CycleCheck(Cycle cycle, List<Activity> activities, List<Share> shares, Amount done, Amount left, Amount plan, Set<ActivityKind> kinds,
        Set<ActivityKind> missing, List<Activity> reflections, List<Activity> evidence, int verified) {

    /** @param all activities of the cycle's owner; those that count elsewhere, and drafts, are left out */
    public static CycleCheck of(Cycle cycle, Collection<Activity> all, LocalDate today) {
        List<Activity> counted = all.stream().filter(activity -> activity.entry().isLogged() && activity.entry().cycle().equals(Optional.of(cycle.id())))
                .toList();
        Amount done = sum(cycle, counted);
        Set<ActivityKind> asked = EnumSet.noneOf(ActivityKind.class);
        cycle.target().categories().forEach(category -> asked.addAll(category.kinds()));
        Set<ActivityKind> kinds = EnumSet.noneOf(ActivityKind.class);
        counted.forEach(activity -> kinds.add(activity.entry().kind()));
        Set<ActivityKind> missing = EnumSet.copyOf(asked);
        missing.removeAll(kinds);
        List<Share> shares = cycle.target().categories().stream().map(category -> {
            List<Activity> here = counted.stream().filter(activity -> activity.entry().category().equals(category.id())).toList();
            return new Share(category, sum(cycle, here), here.size());
        }).toList();
        return new CycleCheck(cycle, counted, shares, done, done.upTo(cycle.target().total()), cycle.plan(today), kinds, missing,
                counted.stream().filter(Activity::isReflectionDue).toList(), counted.stream().filter(Activity::isEvidenceMissing).toList(),
                (int) counted.stream().filter(Activity::isVerified).count());
    }

    /** How far ahead of the plan; below nought when behind. */
    public Amount ahead() {
        return done.minus(plan);
    }

    /** Whether target, categories, reflections and evidence are all there. */
    public boolean isComplete() {
        return left.isNone() && shares.stream().allMatch(share -> share.left().isNone()) && reflections.isEmpty() && evidence.isEmpty();
    }

    private static Amount sum(Cycle cycle, List<Activity> activities) {
        return activities.stream().map(activity -> activity.entry().amount(cycle.target().unit()))
                .reduce(Amount.none(cycle.target().unit()), Amount::plus);
    }
}

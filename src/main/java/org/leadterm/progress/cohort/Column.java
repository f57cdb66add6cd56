package org.leadterm.progress.cohort;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.progress.CohortProgress.Member;
import org.leadterm.progress.threshold.GroupName;

/**
 * A column of the members' table.
 *
 * @param first how it sorts at the first press; who has no value comes last
 */
record Column(String title, boolean number, Comparator<Member> first) {
    /** From the worst on: a tutor looks for who needs help. */
    static List<Column> of(CohortPage page) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("Trainee", false, Comparator.comparing((Member member) -> member.person().displayName(), String.CASE_INSENSITIVE_ORDER)),
                new Column("State", false, Comparator.comparing((Member member) -> page.state(member) == CohortPage.State.STUCK ? -1
                        : page.state(member).ordinal())),
                new Column("First attempts", true, Comparator.comparing(Member::firsts))));
        Stream.of(Group.values()).forEach(group -> columns.add(new Column(GroupName.of(group), true, byShare(group))));
        columns.add(new Column("Last handed in", true, Comparator.comparing((Member member) -> member.lastHanded().orElse(Instant.EPOCH))));
        return columns;
    }

    private static Comparator<Member> byShare(Group group) {
        return Comparator.comparing((Member member) -> share(member, group).orElse(Fraction.of(2)));
    }

    private static Optional<Fraction> share(Member member, Group group) {
        return member.tallies().get(group).share(Denominator.AUDITOR);
    }
}

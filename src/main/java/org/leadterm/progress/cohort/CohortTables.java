package org.leadterm.progress.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadterm.attempt.Moments;
import org.leadterm.marking.Denominator;
import org.leadterm.marking.Fraction;
import org.leadterm.marking.Group;
import org.leadterm.progress.CohortProgress.ChapterErrors;
import org.leadterm.progress.CohortProgress.CommonError;
import org.leadterm.progress.CohortProgress.Exercise;
import org.leadterm.progress.CohortProgress.Member;
import org.leadterm.progress.Tally;
import org.leadterm.progress.page.ChapterName;
import org.leadterm.progress.threshold.GroupName;
import org.leadterm.report.table.Cell;
import org.leadterm.report.table.Table;

/** A cohort's page as tables for files. What there is no number of is an empty cell, never a nought. */
final class CohortTables {
    private CohortTables() {
    }

    static List<Table> all(CohortPage page) {
        return List.of(members(page), exercises(page), errors(page), chapters(page), standards(page));
    }

    /** One line for each member; an accuracy is of the key's codes, in first attempts. */
    static Table members(CohortPage page) {
        List<String> columns = new ArrayList<>(List.of("User name", "Display name", "State", "Reason", "Handed in", "First attempts", "Last handed in"));
        Stream.of(Group.values()).map(GroupName::of).forEach(group -> columns.addAll(
                List.of(group + ": correct", group + ": codes in the key (n)", group + ": %", group + ": omitted", group + ": not relevant")));
        return new Table("members", columns, page.progress().members().stream().map(member -> row(page, member)).toList());
    }

    private static List<Cell> row(CohortPage page, Member member) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(member.person().name().text()), Cell.of(member.person().displayName()),
                Cell.of(page.state(member).word()), Cell.of(page.reasons(member)), Cell.of(member.works()), Cell.of(member.firsts()),
                Cell.of(member.lastHanded().map(Moments::text).orElse(""))));
        for (Group group : Group.values()) {
            Tally tally = member.tallies().get(group);
            row.addAll(List.of(Cell.of(tally.correct()), Cell.of(tally.key()), percent(tally), Cell.of(tally.omitted()), Cell.of(tally.notRelevant())));
        }
        return row;
    }

    private static Table exercises(CohortPage page) {
        return new Table("exercises", List.of("Exercise", "Title", "First attempts (n)", "Errors", "Correct", "Codes in the keys", "%"),
                page.progress().exercises().stream().map(each -> List.of(Cell.of(each.exercise().text()), Cell.of(each.title()), Cell.of(each.works()),
                        Cell.of(errors(each)), Cell.of(total(each).correct()), Cell.of(total(each).key()), percent(total(each)))).toList());
    }

    private static Table errors(CohortPage page) {
        return new Table("errors", List.of("Error key", "Group", "Answer key", "Given", "Times"), page.errors().stream().map(CohortTables::row).toList());
    }

    private static List<Cell> row(CommonError error) {
        return List.of(Cell.of(error.key()), Cell.of(GroupName.of(error.group())), Cell.of(error.expected().orElse("")), Cell.of(error.given().orElse("")),
                Cell.of(error.times()));
    }

    private static Table chapters(CohortPage page) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ChapterErrors chapter : page.progress().chapters()) {
            chapter.errors().forEach((key, times) -> rows.add(List.of(Cell.of(chapter.chapter().classification().id()), Cell.of(chapter.chapter().name()),
                    Cell.of(ChapterName.of(chapter.chapter())), Cell.of(chapter.n()), Cell.of(key), Cell.of(times))));
        }
        return new Table("chapters", List.of("Classification", "Chapter", "Name", "Codes in the keys (n)", "Error key", "Errors"), rows);
    }

    private static Table standards(CohortPage page) {
        List<List<Cell>> rows = new ArrayList<>();
        page.standards().forEach((standard, times) -> rows.add(List.of(Cell.of(standard), Cell.of(times))));
        return new Table("standards", List.of("Standard", "Errors"), rows);
    }

    static int errors(Exercise exercise) {
        return exercise.errors().stream().mapToInt(CommonError::times).sum();
    }

    static Tally total(Exercise exercise) {
        return Tally.sum(exercise.tallies().values());
    }

    static Cell percent(Tally tally) {
        Optional<BigDecimal> percent = tally.share(Denominator.AUDITOR).map(Fraction::percent).map(BigDecimal::new);
        return Cell.of(percent);
    }
}

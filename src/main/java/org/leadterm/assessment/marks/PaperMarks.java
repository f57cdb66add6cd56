package org.leadterm.assessment.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadterm.assessment.paper.Paper;
import org.leadterm.assessment.paper.Section;
import org.leadterm.marking.Fraction;

/**
 * A candidate's result on a paper, computed of the marks of its items and of the paper alone. A paper is passed when every section
 * with a pass mark is, and the whole too where it has one; nothing is said while anything is still to be marked, or without a pass mark.
 *
 * @param sections in the paper's order
 * @param passed   empty where nothing can be said
 */
public record PaperMarks(List<SectionMarks> sections, SectionMarks total, Optional<Boolean> passed) {
    public PaperMarks {
        sections = List.copyOf(sections);
    }

    public static PaperMarks of(Paper paper, List<ItemMarks> items) {
        List<SectionMarks> sections = new ArrayList<>();
        for (int number = 0; number < paper.sections().size(); number++) {
            int place = number;
            Section section = paper.sections().get(number);
            sections.add(sum(section.name(), items.stream().filter(item -> item.section() == place).toList(), section.passAt()));
        }
        SectionMarks total = sum(paper.title(), items, paper.passAt());
        List<Optional<Fraction>> rules = new ArrayList<>(paper.sections().stream().map(Section::passAt).toList());
        rules.add(paper.passAt());
        boolean unsaid = total.awaiting() > 0 || rules.stream().allMatch(Optional::isEmpty);
        boolean failed = sections.stream().anyMatch(PaperMarks::isFailed) || isFailed(total);
        return new PaperMarks(sections, total, unsaid ? Optional.empty() : Optional.of(!failed));
    }

    public int awaiting() {
        return total.awaiting();
    }

    private static boolean isFailed(SectionMarks marks) {
        return marks.passed().filter(passed -> !passed).isPresent();
    }

    private static SectionMarks sum(String name, List<ItemMarks> items, Optional<Fraction> passAt) {
        Fraction awarded = items.stream().map(ItemMarks::earned).reduce(Fraction.ZERO, Fraction::plus);
        Fraction available = items.stream().map(ItemMarks::possible).reduce(Fraction.ZERO, Fraction::plus);
        int awaiting = (int) items.stream().filter(item -> item.awarded().isEmpty()).count();
        return new SectionMarks(name, awarded, available, awaiting,
                passAt.filter(share -> awaiting == 0).map(share -> awarded.compareTo(available.times(share)) >= 0));
    }
}
